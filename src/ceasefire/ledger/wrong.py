"""What can be wrong with a record, each with the sentence that tells what it means."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ceasefire.vocabulary.refusal import Refusal

MEANINGS = {
    "no-log-here": "There is no log in this folder: no checkpoint, no policy and no tiles.",
    "log-absent": "The policy names a log that is not in this record: a part of the record was left out.",
    "file-missing": "A file that the signed checkpoint requires is gone.",
    "file-unexpected": "A file lies in the log that nothing in the log accounts for.",
    "policy-malformed": "The policy cannot be read, so nobody can tell whose signatures count.",
    "policy-not-yours": "The policy in the record is not the one you brought.",
    "policy-not-committed": "The policy is not the one that entry 0 of the log fixed when the log was opened.",
    "policies-differ": "The logs of this record carry different policies.",
    "checkpoint-malformed": "The checkpoint cannot be read: it was changed after it was signed.",
    "checkpoint-not-signed": "The log's own signature on the checkpoint does not hold: the checkpoint was changed.",
    "checkpoint-root-differs": "Entries and tiles agree, but not with the signed root: the log was rewritten.",
    "not-received": "The other side's cosignature is missing: what is not received is only its author's claim.",
    "cosignature-dropped": "A cosignature that the record holds elsewhere was removed from the checkpoint.",
    "cosigned-malformed": "A kept cosigned checkpoint is changed or false.",
    "cosigned-contradicts": "A kept cosigned checkpoint contradicts the log: it was rewritten after being cosigned.",
    "entry-changed": "The entry is not the one whose hash stands in the signed tree: it was changed, moved or removed.",
    "entry-malformed": "The entry is not in the form of a leaf.",
    "entry-out-of-sequence": "The entry's own number is not its place: entries were left out or moved before signing.",
    "bundle-broken": "A bundle of entries is cut short, too long or gone.",
    "tile-changed": "The tile is not the one that the entries give: it was changed.",
    "body-changed": "The body is not the one that the entry committed to: it was changed.",
    "body-missing": "The body is gone, and nobody had said that it would be withheld or destroyed.",
    "body-destroyed-by-one-side": "The body is gone, but only one side's log agreed to its destruction.",
    "signature-false": "A signature on the statement does not hold: the statement is not what the signer signed.",
    "signature-by-unknown-key": "The statement is signed with a key that no constitution or enrolment names.",
    "author-did-not-sign": "The entry names an author who did not sign its statement, or who is not of this side.",
    "approval-false": "An officer's approval does not hold: no passkey this officer had in use signed that text.",
    "statement-malformed": "The signed statement is not in the form.",
    "constitution-not-agreed": "The constitution is not signed by the side in whose log it stands.",
    "constitutions-differ": "The logs begin with different constitutions: the sides did not agree on one text.",
    "cross-link-malformed": "The entry's link points to no log of the policy, to its own log, or backwards.",
    "cross-link-cut": "The entry has seen more of the other log than is here: that log was cut.",
    "cross-link-differs": "The entry has seen another history of the other log: that log was rewritten.",
    "copies-differ": "Two copies of one log in this record tell different histories.",
    "log-forked": "The log's author signed two histories that cannot both be true; the proof is in the file.",
    "conflict-unproven": "A file under conflict/ accuses the log, but proves nothing.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong: the file (from the record's folder), the entry if one is concerned, what it means."""

    log: str
    file: str
    entry: int | None
    what: str
    detail: str = ""

    @property
    def meaning(self) -> str:
        return MEANINGS[self.what]


class Wrong(Refusal):
    """Stops the check of a record at the first thing that is wrong; carries the `finding`."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(finding.what, place=finding.file, detail=finding.detail)


@dataclass(frozen=True, slots=True)
class Naming:
    """Names what is wrong within one log; `prefix` leads from the record to the log's folder."""

    log: str
    prefix: str

    def wrong(self, what: str, file: str, entry: int | None = None, detail: str = "") -> Wrong:
        return Wrong(Finding(log=self.log, file=self.prefix + file, entry=entry, what=what, detail=detail))

    @contextmanager
    def within(self, what: str, file: str, entry: int | None = None) -> Iterator[None]:
        """Whatever is refused inside means `what` here."""
        try:
            yield
        except Wrong:
            raise
        except Refusal as refusal:
            index = refusal.arguments.get("index", entry)
            raise self.wrong(what, file, int(index) if index is not None else None, str(refusal)) from refusal
