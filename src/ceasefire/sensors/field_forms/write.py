"""Makes the forms: an XLSForm (tables) from the definition and the catalogues, an XForm (XML) from that by pyxform.

What an answer must keep to is written into the form from the same data that the reader checks it by.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from pyxform.xls2xform import convert

from ceasefire.languages import say
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.ledger.durable import write_file
from ceasefire.sensors.field_forms.shelf import Form, Question, lists, shelf

NAMES = {"en": "English", "ru": "Русский", "tr": "Türkçe", "az": "Azərbaycanca", "hy": "Հայերեն"}
"""Languages as a phone's menu shows them."""
TYPES = {"one": "select_one", "many": "select_multiple"}
Row = dict[str, str]


def tables(form: Form) -> dict[str, list[Row]]:
    """The sheets of the XLSForm: `survey`, `choices`, `settings`."""
    used = dict.fromkeys(one.choices for one in form.every() if one.choices)
    choices = [
        {"list_name": name, "name": value, **_labels((choice_key(name, value),))}
        for name in used
        for value in lists()[name]
    ]
    first = f"{NAMES['en']} (en)"
    settings = {
        "form_title": say(f"field-form-{form.name}", "en"), "form_id": form.id, "version": form.version,
        "default_language": first,
    }  # fmt: skip
    rows = [{"type": "start", "name": "start"}, {"type": "end", "name": "end"}]
    return {"survey": [*rows, *_rows(form.questions)], "choices": choices, "settings": [settings]}


def workbook(form: Form) -> bytes:
    """The XLSForm as an .xlsx file, for whoever wants to change it by hand."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in tables(form).items():
        sheet = book.create_sheet(name)
        heads = list(dict.fromkeys(head for row in rows for head in row))
        sheet.append(heads)
        for row in rows:
            sheet.append([row.get(head, "") for head in heads])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@cache
def xform(name: str) -> bytes:
    """The XForm of a form on the shelf, UTF-8; the same bytes each time."""
    form = shelf()[name]
    sheets: dict[str, Any] = tables(form)
    return str(convert(sheets, form_name="data").xform).encode("utf-8")


def write_all(folder: Path) -> list[Path]:
    """Every form as .xlsx and .xml in a folder; what was there under those names is replaced."""
    written = []
    for form in shelf().values():
        for end, data in (("xlsx", workbook(form)), ("xml", xform(form.name))):
            written.append(folder / f"{form.id}.{end}")
            write_file(written[-1], data)
    return written


def label(keys: tuple[str, ...], language: str) -> str:
    """The words of a label; what is no key stands for itself."""
    return ", ".join(say(key, language) if "-" in key and key[0].isalpha() else key for key in keys)


def choice_key(name: str, value: str) -> str:
    """The key of the words for a value of a list."""
    return f"field-{'answer' if name == 'yes_no' else name.replace('_', '-')}-{value.replace('_', '-')}"


def _labels(keys: tuple[str, ...]) -> Row:
    return {f"label::{NAMES[one]} ({one})": label(keys, one) for one in BUILT_IN}


def _rows(questions: tuple[Question, ...]) -> Iterator[Row]:
    for one in questions:
        if one.inside:
            yield {"type": f"begin_{one.type}", "name": one.name, **_labels(one.keys), **_relevant(one)}
            yield from _rows(one.inside)
            yield {"type": f"end_{one.type}", "name": one.name}
            continue
        kind = f"{TYPES[one.type]} {one.choices}" if one.type in TYPES else one.type
        yield {"type": kind, "name": one.name, **_labels(one.keys), **_relevant(one), **_kept(one)}


def _relevant(one: Question) -> Row:
    return {"relevant": f"${{{one.when[0]}}} = '{one.when[1]}'"} if one.when else {}


def _kept(one: Question) -> Row:
    """Required, and what the answer must keep to, with the words for who does not."""
    row = {"required": "yes"} if one.required else {}
    told = _constraint(one)
    if told is None:
        return row
    rule, key, arguments = told
    words = {f"constraint_message::{NAMES[n]} ({n})": say(key, n, **arguments) for n in BUILT_IN}
    return {**row, "constraint": rule, **words}


def _constraint(one: Question) -> tuple[str, str, Mapping[str, Any]] | None:
    if one.pattern:
        return f"regex(., '^{one.pattern}$')", "field-must-number", {}
    if one.past:
        return (". <= today()" if one.type == "date" else ". <= now()"), "field-must-past", {}
    if one.least is not None and one.most is not None:
        least, most = f"{one.least:g}", f"{one.most:.0f}"
        return f". >= {least} and . <= {most}", "field-must-between", {"least": least, "most": most}
    return None
