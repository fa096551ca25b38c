"""Letters of the parties as records: complaints become allegations; notifications, answers, withdrawals notices."""

from ceasefire.observation.intake.documents import Path
from ceasefire.observation.records import Allegation, Notice
from ceasefire.sensors.forms.made import CLAIMED_SIGMA_S, Maker, count_of, weapon_of
from ceasefire.sensors.forms.models import Answer, ClaimIn, Complaint, Notification, Withdrawal
from ceasefire.sensors.forms.pieces import PlaceIn
from ceasefire.sensors.forms.places import area_of, disc_of, future_flags, resolve_place, span_of
from ceasefire.vocabulary.moment import Span, utc
from ceasefire.vocabulary.place import PlaceArea, Spot


def complaint(maker: Maker, form: Complaint) -> None:
    """One allegation for each claim."""
    received = future_flags(form.received_at, maker.context, ("received_at",))
    flags = maker.flags(received, maker.party_flags(form.party))
    maker.each(lambda told, path: claim(maker, form, told, flags, path), "claims", form.claims)


def claim(maker: Maker, form: Complaint, told: ClaimIn, letter: tuple[str, ...], path: Path) -> None:
    """One claimed act as an allegation; `letter` are the flags of the whole letter."""
    place, flags = resolve_place(told.place, None, None, maker.context, (*path, "place"))
    when, late = span_of(told.time, None, CLAIMED_SIGMA_S, maker.context, (*path, "time"))
    extra = {"claim": told.id or str(int(path[1]) + 1), "direction": told.direction.value}
    if told.text and form.text:
        extra["letter"] = form.text
    maker.made.allegations.append(
        Allegation(
            origin=maker.origin(f"claims[{path[1]}]"),
            party=form.party,
            channel=form.channel,
            reference=form.reference,
            received_at=utc(form.received_at),
            what=told.what,
            when=when,
            place=place,
            count=count_of(told.count),
            text=told.text or form.text,
            language=form.language or "",
            answer_due=utc(form.received_at) + maker.context.surroundings.answer_clock,
            against=told.by or "",
            weapon=weapon_of(told.weapon),
            asks=form.wished,
            attachments=tuple(attachment.sha256 for attachment in form.attachments),
            quality=tuple(dict.fromkeys((*letter, *flags, *late))),
            extra=extra,
        )
    )


def notification(maker: Maker, form: Notification) -> None:
    """Notice given before an activity; that it speaks of the future is its nature and no flaw."""

    def give(told: PlaceIn, path: Path) -> None:
        place, _ = resolve_place(told, None, None, maker.context, ("place",))
        when = Span(start=form.time.start, end=form.time.end or form.time.start, sigma_s=form.time.sigma_s or 0.0)
        area = place if isinstance(place, Spot | PlaceArea) else disc_of(area_of(place))
        count = {} if form.count is None else {"count": str(count_of(form.count).best)}
        _notice(maker, form, form.activity, when, area, "", {"expect": ", ".join(form.expect)} | count)

    maker.each(give, "place", (form.place,))


def answer(maker: Maker, form: Withdrawal | Answer) -> None:
    """An answer to a complaint, or its withdrawal."""
    outcome: dict[str, str] = {"outcome": form.outcome} if isinstance(form, Answer) else {}
    _notice(maker, form, form.kind, None, None, form.about, outcome)


def _notice(
    maker: Maker,
    form: Notification | Withdrawal | Answer,
    kind: str,
    when: Span | None,
    place: Spot | PlaceArea | None,
    about: str,
    extra: dict[str, str],
) -> None:
    received = future_flags(form.received_at, maker.context, ("received_at",))
    flags = maker.flags(received, maker.party_flags(form.party))
    known = {"reference": form.reference, "channel": form.channel, "quality": ", ".join(flags), **extra}
    maker.made.notices.append(
        Notice(
            origin=maker.origin(""),
            kind=kind,
            party=form.party,
            given_at=utc(form.received_at),
            when=when,
            place=place,
            about=about,
            text=form.text,
            language=form.language or "",
            extra={name: value for name, value in known.items() if value},
        )
    )
