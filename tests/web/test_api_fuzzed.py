"""The interface against what nobody would write by hand: no unforeseen failure, and no status that is not described."""

import warnings
from typing import Any

import hypothesis
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)
TASK = {
    "officer": "a/head",
    "given": {
        "task": "T-1", "parcel": "P-1", "organisation": "Operator 1", "team": "1", "method_1": "manual",
        "area_m2": "1000", "starts": "2021-01-30", "due": "2021-03-30", "depth_cm": "13",
    },
}  # fmt: skip
EXAMPLES = 6
"""Requests an operation; the whole takes well under a minute."""


def test_whatever_is_sent_the_answer_is_as_described(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.core.wsgi import get_wsgi_application
    from django.test import Client

    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Officer

    monkeypatch.setattr(tokens, "RATE", 100_000)
    _, secret = tokens.make_own(Officer.objects.get(username="head-a"), "whatever")  # opens drafts as well
    described = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    tried, wrong = 0, []
    made = Client(headers={"authorization": f"Bearer {secret}"})
    assert made.post("/api/reports", {"day": "2021-01-30"}, content_type="application/json").status_code == 201
    assert made.post("/api/tasks", TASK, content_type="application/json").status_code == 201
    for result in described.get_all_operations():
        operation = result.ok()

        @hypothesis.settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(hypothesis.HealthCheck),
            phases=[hypothesis.Phase.generate],
        )
        @hypothesis.given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            nonlocal tried
            tried += 1
            if tried % 2:
                case.path_parameters.update(_there(case.operation.path, case.path_parameters))
            answer = case.call(headers={"Authorization": f"Bearer {secret}"})
            case.validate_response(answer, checks=CHECKS)

        try:
            ask()
        except Exception as error:
            wrong.append(f"{operation.method} {operation.path}: {error}")
    assert tried > 100
    assert not wrong, "\n\n".join(wrong)


def _there(path: str, given: Any) -> dict[str, str]:
    """Names of what is there, so that half the requests go further than "not found"."""
    from ceasefire.store.projections.models import Incident, Issue, Original, Receipt, Record

    if "/land/" in path:
        return dict.fromkeys(given, "cancel")
    if "deed" in given:
        return {key: {"deed": "stop", "name": "T-1"}[key] for key in given}
    if "/tasks/" in path:
        return dict.fromkeys(given, "T-1")
    kinds = {"incidents": Incident, "observations": Record, "reports": Issue, "complaints": Receipt}
    kinds |= {"drafts": Incident, "exhibits": Original, "entries": Original}
    model = kinds.get(path.strip("/").removeprefix("api/").partition("/")[0])
    found = model.objects.order_by("pk").first() if model is not None else None
    name = str(found.pk).replace("/", "-") if found is not None else "none"
    if "sha" in given:
        return {"sha": name} | {key: "0" for key in given if key == "number"}
    return {key: "report.json" if path.endswith("/files/{name}") and key == "name" else name for key in given}
