"""What screens look up: one row a thing, with the moment from which it was known, so that the past can be shown.

Positions are WGS 84 degrees; `west` to `north` is the box of the whole shape with its doubt, for finding only:
decisions are made by `geometry`, never by these columns. `known_at` is the time (UTC) the entry's author claims.
"""

from django.db import models


class Taken(models.Model):
    """How many entries of each log have been drawn."""

    side = models.CharField(max_length=64, primary_key=True)
    size = models.PositiveBigIntegerField(default=0)


class EntryRow(models.Model):
    """The head of one entry of one log: what kind, about what, when it claims to be written."""

    side = models.CharField(max_length=64)
    index = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=40)
    item = models.CharField(max_length=120)
    author = models.CharField(max_length=120)
    known_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=("side", "index"), name="one_row_an_entry")]
        indexes = [models.Index(fields=("item", "known_at")), models.Index(fields=("known_at",))]


class Placed(models.Model):
    """Something with a time and a place, found by box."""

    start = models.DateTimeField()
    end = models.DateTimeField()
    known_at = models.DateTimeField(db_index=True)
    lon = models.FloatField(null=True)
    lat = models.FloatField(null=True)
    west = models.FloatField(null=True)
    south = models.FloatField(null=True)
    east = models.FloatField(null=True)
    north = models.FloatField(null=True)
    body = models.JSONField()

    class Meta:
        abstract = True


class Record(Placed):
    """An observation, allegation, coverage, track or notice as read from sealed bytes; `body` is its plain JSON."""

    name = models.CharField(max_length=120, primary_key=True)
    kind = models.CharField(max_length=16)
    sealed = models.CharField(max_length=64, db_index=True)
    asset = models.CharField(max_length=120)
    what = models.CharField(max_length=40)

    class Meta:
        indexes = [models.Index(fields=("kind", "start")), models.Index(fields=("asset", "start"))]


class Incident(Placed):
    """An incident as grouped. `replaced_at` is when a later grouping took its reports over; `standing` its case's."""

    name = models.CharField(max_length=120, primary_key=True)
    day = models.DateField(db_index=True)
    kind = models.CharField(max_length=24)
    sources = models.PositiveIntegerField()
    allegations_only = models.BooleanField()
    standing = models.CharField(max_length=24, default="open")
    replaced_by = models.CharField(max_length=120, blank=True)
    replaced_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=("start",)), models.Index(fields=("standing", "start"))]


class Standing(models.Model):
    """From when a case stood how; the last one not after a moment is how it stood then."""

    incident = models.CharField(max_length=120)
    standing = models.CharField(max_length=24)
    known_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=("incident", "known_at"))]


class Link(models.Model):
    """A report belongs to an incident."""

    incident = models.CharField(max_length=120, db_index=True)
    report = models.CharField(max_length=120, db_index=True)
    allegation = models.BooleanField()
    log_bayes_factor = models.FloatField()


class Verdict(models.Model):
    """What a provision says about an incident; a later verdict does not remove an earlier one."""

    incident = models.CharField(max_length=120, db_index=True)
    provision = models.CharField(max_length=40)
    answer = models.CharField(max_length=24)
    probability = models.FloatField(null=True)
    known_at = models.DateTimeField()
    body = models.JSONField()


class Original(models.Model):
    """Sealed bytes and what became of reading them."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    name = models.CharField(max_length=255)
    size = models.PositiveBigIntegerField()
    channel = models.CharField(max_length=40)
    received_at = models.DateTimeField()
    known_at = models.DateTimeField(db_index=True)
    sensor = models.CharField(max_length=60, blank=True)
    outcome = models.CharField(max_length=16, blank=True)


class Receipt(models.Model):
    """A complaint, by its receipt: where it stands and its clock. `answer_due` moves when it is reopened.

    `closed_at` is when the clock stopped (the first answer, or the withdrawal), None while an answer is owed.
    """

    number = models.CharField(max_length=60, primary_key=True)
    allegation = models.CharField(max_length=120, db_index=True)
    party = models.CharField(max_length=60)
    reference = models.CharField(max_length=120)
    received_at = models.DateTimeField()
    answer_due = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    standing = models.CharField(max_length=16, default="received")
    reopened = models.PositiveIntegerField(default=0)
    answers = models.JSONField(default=list)
    closed_by = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=("standing", "answer_due")), models.Index(fields=("reference",))]


class ComplaintStep(models.Model):
    """One step about a complaint, in the agreed order; `counts` is False for one that changed nothing.

    `source` is "entry" for a statement of an officer and "letter" for a notice of a party; `body` is its plain JSON.
    """

    number = models.CharField(max_length=60, db_index=True)
    place = models.PositiveIntegerField()
    step = models.CharField(max_length=16)
    source = models.CharField(max_length=16)
    side = models.CharField(max_length=64)
    index = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    counts = models.BooleanField()
    body = models.JSONField()


class LiaisonRow(models.Model):
    """A line of the liaison log: something heard from a protected caller, or somebody told, with what came of it.

    `replies` are the answers as plain JSON; `due` is None where no answer is owed.
    """

    name = models.CharField(max_length=60, primary_key=True)
    kind = models.CharField(max_length=8)
    at = models.DateTimeField(db_index=True)
    level = models.CharField(max_length=40, blank=True)
    standing = models.CharField(max_length=16, blank=True)
    due = models.DateTimeField(null=True)
    side = models.CharField(max_length=64)
    index = models.PositiveBigIntegerField()
    raised_by = models.CharField(max_length=60, blank=True)
    replies = models.JSONField(default=list)
    body = models.JSONField()

    class Meta:
        indexes = [models.Index(fields=("standing", "due"))]


class WatchRow(models.Model):
    """A part of the book of the watch: a roster, a handover, leave or deputies, in the agreed order (`place`).

    `body` is its plain JSON: for rosters and handovers with the keys turned so far.
    """

    name = models.CharField(max_length=160, primary_key=True)
    kind = models.CharField(max_length=10)
    place = models.PositiveIntegerField(db_index=True)
    standing = models.CharField(max_length=16, blank=True)
    body = models.JSONField()


class Issue(models.Model):
    """A report that was drawn up, and which delegations have signed it or dissented."""

    number = models.CharField(max_length=60, primary_key=True)
    kind = models.CharField(max_length=24)
    day = models.DateField()
    start = models.DateTimeField()
    end = models.DateTimeField()
    known_at = models.DateTimeField()
    sha256 = models.CharField(max_length=64)
    signed = models.JSONField(default=dict)
