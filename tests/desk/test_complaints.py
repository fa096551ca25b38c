"""A complaint told again from the record is what was done; what was entered around the deeds changes nothing."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from makings import LineReaders

from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.answer_complaint import answer_complaint
from ceasefire.desk.centre import New
from ceasefire.desk.close_complaint import close_complaint
from ceasefire.desk.complaint_statements import Answered, ComplaintClosed
from ceasefire.desk.complaints import OpenComplaint, complaints
from ceasefire.desk.day_inputs import gather
from ceasefire.desk.ports import Reading
from ceasefire.desk.reading import Job, Outcome
from ceasefire.desk.reopen_complaint import reopen_complaint
from ceasefire.desk.report_day import next_window
from ceasefire.desk.status import status
from ceasefire.desk.take_in import take_in
from ceasefire.desk.task_complaint import task_complaint
from ceasefire.desk.window import Heads
from ceasefire.observation.records import Notice, Origin
from ceasefire.reporting.inputs import ComplaintClock
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.verification.complaint import Clock, Standing
from ceasefire.vocabulary.refusal import Refusal
from conftest import START, Watch

TEXT = "Two posts heard nothing in that hour."


class Letters(LineReaders):
    """Reads letters of parties too: "answer AZ 77/3 denied", "withdrawal AM 77/3"."""

    def read_all(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        for job in jobs:
            words = job.path.read_text(encoding="utf-8").split()
            if words[0] not in ("answer", "withdrawal"):
                yield from super().read_all([job])
                continue
            notice = Notice(
                origin=Origin(sealed=job.sealed, sensor="lines/1", locator="row 1"),
                kind=words[0],
                party=words[1],
                given_at=job.surroundings.now,
                about=words[2],
                text=" ".join(words),
                language="en",
                extra={"outcome": words[3]} if len(words) > 3 else {},
            )
            yield Outcome(job=job, sensor="lines/1", reading=Reading(notices=(notice,)))


@dataclass
class Room:
    """A centre with one complaint, and its clock."""

    centre: CentreFolder
    watch: Watch
    folder: Path

    def letter(self, text: str) -> None:
        file = self.folder / f"{len(list(self.folder.iterdir()))}.txt"
        file.write_text(text, encoding="utf-8")
        take_in(self.centre, [file], side="a", clock=self.watch, readers=Letters())

    @property
    def now(self) -> OpenComplaint:
        (found,) = complaints(self.centre.tables, self.centre.constitution).values()
        return found

    def standing(self) -> Standing:
        return self.now.complaint.standing

    @property
    def number(self) -> str:
        return self.now.complaint.number

    def answer(self, officer: str = "a/duty", text: str = TEXT) -> Answered:
        return answer_complaint(
            self.centre, self.number, text=text, language="en", officer=officer, at=self.watch.forward(minutes=1)
        )

    def close(self, officer: str) -> None:
        answers = self.now.complaint.answers
        close_complaint(self.centre, self.number, answers=answers, officer=officer, at=self.watch.forward(minutes=1))


@pytest.fixture
def room(centre: CentreFolder, watch: Watch, tmp_path: Path) -> Room:
    folder = tmp_path / "letters"
    folder.mkdir()
    found = Room(centre, watch, folder)
    found.letter("complaint AM 5")
    return found


def test_a_complaint_goes_from_received_to_closed(room: Room) -> None:
    until = room.watch.now + timedelta(hours=3)
    task_complaint(
        room.centre, room.number, what="Look at the farm.", language="en", whom="b/duty", until=until,
        officer="a/duty", at=room.watch.now,
    )  # fmt: skip
    assert room.standing() is Standing.TASKED
    assert status(room.centre, room.watch.now)["complaints_open"] == 1
    room.answer()
    assert status(room.centre, room.watch.now)["complaints_open"] == 0
    room.close("b/head")
    assert room.standing() is Standing.ONE_CLOSED
    with pytest.raises(Refusal, match="complaint-closed-already"):
        room.close("b/duty")
    room.close("a/head")
    assert room.standing() is Standing.CLOSED
    assert [one.step.value for one in room.now.steps] == ["task", "answer", "close", "close"]


def test_the_clock_runs_out_and_a_reopening_starts_it_anew(room: Room) -> None:
    late = room.watch.forward(hours=24, minutes=1)
    assert status(room.centre, late)["complaints_overdue"] == 1
    room.answer()
    assert room.now.complaint.clock(room.watch.now) is Clock.LATE
    reopen_complaint(
        room.centre, room.number, reason="Another witness.", language="en", officer="b/head", at=room.watch.now
    )
    assert room.now.complaint.answer_due == room.watch.now + timedelta(hours=24)
    assert status(room.centre, room.watch.now)["complaints_overdue"] == 0
    room.answer()  # the same words may be said again, because they were found wanting
    assert room.now.complaint.clock(room.watch.now) is Clock.IN_TIME


def test_letters_of_the_parties_count_as_their_own(room: Room) -> None:
    room.letter("answer AZ 77/3 asks_for_more")
    assert room.standing() is Standing.RECEIVED
    room.letter("withdrawal AZ 77/3")
    assert room.standing() is Standing.RECEIVED
    room.letter("answer AM 77/3 denied")
    assert room.standing() is Standing.RECEIVED
    room.letter("answer AZ 77/3 denied")
    assert room.standing() is Standing.ANSWERED
    room.letter("withdrawal AM 77/3")
    assert room.standing() is Standing.WITHDRAWN
    assert [one.counts for one in room.now.steps] == [False, False, True, True]
    assert status(room.centre, room.watch.now)["complaints_open"] == 0


def test_a_letter_that_comes_before_its_complaint_is_not_lost(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    (tmp_path / "letters").mkdir()
    room = Room(centre, watch, tmp_path / "letters")
    room.letter("withdrawal AM 77/3")
    room.letter("complaint AM 5")
    assert room.standing() is Standing.WITHDRAWN


def test_one_side_cannot_answer_or_close_in_the_other_s_name(room: Room) -> None:
    room.answer()
    answers = room.now.complaint.answers
    forged = (
        ComplaintClosed(complaint=room.number, answers=answers, officer="b/head", made_at=room.watch.now),
        Answered(
            complaint=room.number, text="All is well.", language="en", rests_on=(), officer="b/head",
            made_at=room.watch.now,
        ),
    )  # fmt: skip
    for said in forged:
        room.centre.enter("a", [New(item=room.number, statement=said, posts={"a": ("head",)})], room.watch.now)
        room.centre.enter("a", [New(item=room.number, statement=said)], room.watch.now)
    assert room.standing() is Standing.ANSWERED
    assert room.now.complaint.answers == answers
    assert [one.counts for one in room.now.steps] == [True, False, False, False, False]


def test_a_closing_entered_around_the_deeds_on_other_answers_changes_nothing(room: Room) -> None:
    room.answer()
    said = ComplaintClosed(complaint=room.number, answers=("ans-other",), officer="a/head", made_at=room.watch.now)
    room.centre.enter("a", [New(item=room.number, statement=said, posts={"a": ("head",)})], room.watch.now)
    assert room.standing() is Standing.ANSWERED


def test_what_cannot_be_is_refused_and_enters_nothing(room: Room) -> None:
    sizes = room.centre.tables.sizes()
    good = {"what": "Look.", "language": "en", "whom": "a/duty", "until": room.watch.now + timedelta(hours=1)}
    for wrong, key in (
        ({"what": " "}, "complaint-text-missing"),
        ({"what": "x" * 9000}, "complaint-text-long"),
        ({"what": "a\0b"}, "complaint-text-control"),
        ({"language": "xx"}, "language-unknown"),
        ({"whom": "nobody"}, "complaint-whom-unknown"),
        ({"until": room.watch.now}, "complaint-until-past"),
        ({"officer": "a/nobody"}, "officer-not-of-delegation"),
        ({"officer": "c/head"}, "officer-not-of-delegation"),
    ):
        given = {"officer": "a/duty", **good, **wrong}
        with pytest.raises(Refusal, match=key):
            task_complaint(room.centre, room.number, at=room.watch.now, **given)  # type: ignore[arg-type]
    with pytest.raises(Refusal, match="complaint-ground-unknown"):
        answer_complaint(
            room.centre, room.number, text=TEXT, language="en", rests_on=["inc-0"], officer="a/duty", at=room.watch.now
        )
    with pytest.raises(Refusal, match="complaint-unknown"):
        answer_complaint(room.centre, "C-0", text=TEXT, language="en", officer="a/duty", at=room.watch.now)
    with pytest.raises(Refusal, match="complaint-step-not-allowed"):
        room.close("a/head")
    assert room.centre.tables.sizes() == sizes


def test_the_same_answer_sent_twice_is_one(room: Room) -> None:
    room.answer()
    with pytest.raises(Refusal, match="complaint-answered-already"):
        room.answer(text=f"  {TEXT} ")
    assert len(room.now.complaint.answers) == 1


def clock_in_report(room: Room) -> ComplaintClock:
    """The clock of the complaint as the day's report prints it."""
    tables, rules = room.centre.tables, room.centre.constitution
    window = next_window(tables, rules, rules.day_of(START))
    heads = Heads(roots=dict.fromkeys(rules.sides, ""), received=dict.fromkeys(rules.sides, 0))
    (clock,) = gather(tables, rules, agreed_text(rules), window, heads).complaints
    return clock


def test_the_report_prints_the_clock_as_officers_moved_it(room: Room) -> None:
    said = room.answer()
    assert clock_in_report(room).answered_at == said.made_at
    room.watch.forward(minutes=5)
    reopen_complaint(room.centre, room.number, reason="More.", language="en", officer="b/head", at=room.watch.now)
    again = clock_in_report(room)
    assert (again.answered_at, again.answer_due) == (None, room.watch.now + timedelta(hours=24))


def test_both_sides_tell_the_same_from_their_own_copy(room: Room) -> None:
    room.answer()
    room.close("a/head")
    room.centre.exchange(room.watch.now)
    before = complaints(room.centre.tables, room.centre.constitution)
    upto = dict(room.centre.tables.sizes())
    room.close("b/head")
    assert complaints(room.centre.tables, room.centre.constitution, upto=upto) == before
