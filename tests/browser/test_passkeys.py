"""Passkeys in a real browser with Chromium's virtual authenticator: register, sign in, sign a report; see the page."""

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from test_axe import serious

from ceasefire.ledger.verify import verify_record

SHOTS = Path(__file__).parents[2] / "build" / "screens"
DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


DECLINES = "() => { navigator.credentials.get = async () => { throw new DOMException('no', 'NotAllowedError'); }; }"


class Device:
    """A virtual authenticator on the page of a seat."""

    def __init__(self, seat: Any) -> None:
        self.session = seat.page.context.new_cdp_session(seat.page)
        self.session.send("WebAuthn.enable")
        self.name = self.session.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})["authenticatorId"]

    def obey(self, verified: bool) -> None:
        """Does its holder show a finger?"""
        self.session.send("WebAuthn.setUserVerified", {"authenticatorId": self.name, "isUserVerified": verified})


@pytest.fixture
def seat(sit: Any, served: Any) -> Any:
    """A seat under the name localhost: browsers give passkeys to names, not to numbers."""
    found = sit()
    found.address = served.address.replace("127.0.0.1", "localhost")
    found.page.context.unroute_all()
    return found


def test_a_passkey_registers_signs_in_and_signs_a_report(reported: None, seat: Any, desk: Path) -> None:
    device, page = Device(seat), seat.page
    seat.sign_in("head-a")
    seat.open("/keys")
    page.fill("#label", "blue key")
    page.fill("#password", "a long word for exercises")
    page.click("form[action='/keys/register'] button.main")
    page.wait_for_selector("text=blue key")
    page.click("form[action='/sign-out'] button")
    page.wait_for_url("**/sign-in")
    page.click("form[action='/sign-in/passkey'] button")
    page.wait_for_url("**/watch")
    seat.open("/reports")
    page.click("main a[href^='/reports/']")
    for officer in ("a/head", "b/head"):
        page.check(f"form[action$='/sign'] input[value='{officer}']")
    page.click("form[action$='/sign'] button.main")
    page.wait_for_url("**/sign-off/*")
    device.obey(verified=False)
    page.click("form[data-passkey] button.main")
    page.wait_for_selector("[role=status]:has-text('did not answer')")
    device.obey(verified=True)
    page.click("form[data-passkey] button.main")
    page.wait_for_selector("text=by passkey")
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / "sign-off-waiting.png", full_page=True)
    assert page.locator("form[data-passkey]").count() == 0
    page.fill("input[type=password]", "a long word for exercises")
    page.click("form[action$='/approve'] button")
    page.wait_for_url("**/reports/*")
    assert page.locator("text=confirmed by both sides (by passkey, by password)").count() == 1
    assert not seat.wrong
    verdict = verify_record(desk)
    assert verdict.ok, verdict.first
    assert any("1 approvals are of officers' passkeys" in line for line in verdict.proven)


def test_a_device_that_declines_at_once_leaves_the_button_awake(seat: Any) -> None:
    """The answer may come before anything else the press has set going: the button must not fall asleep after it."""
    page = seat.page
    seat.open("/sign-in")
    page.evaluate(DECLINES)
    button, told = page.locator("form[data-passkey] button"), page.locator("form[data-passkey] [role=status]")
    for _ in range(2):
        told.evaluate("one => { one.textContent = ''; }")
        button.click(timeout=10_000)
        page.wait_for_selector("[role=status]:has-text('did not answer')")
        page.evaluate("new Promise(done => setTimeout(done, 0))")  # what the press itself put off has run
        assert button.is_enabled()
        assert button.evaluate("one => one === document.activeElement")


@pytest.mark.parametrize("language", ["hy"])
def test_the_page_of_keys_and_of_signing_in_another_language(
    reported: None, seat: Any, axe: str, language: str
) -> None:
    page = seat.page
    seat.sign_in("head-b", language)
    seat.open("/reports")
    page.click("main a[href^='/reports/']")
    for officer in ("a/head", "b/head"):
        page.check(f"form[action$='/sign'] input[value='{officer}']")
    page.click("form[action$='/sign'] button.main")
    page.wait_for_url("**/sign-off/*")
    page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")
    assert not serious(seat, axe)
    assert not seat.raw_keys()
    page.screenshot(path=SHOTS / f"sign-off-{language}.png", full_page=True)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
    seat.open("/keys")
    assert not seat.raw_keys()
    assert not serious(seat, axe)
    page.screenshot(path=SHOTS / f"keys-{language}.png", full_page=True)
    assert not seat.wrong
