"""Officers (posts, never persons' names), their passkeys and tokens, unfinished drafts, and the audit log.

These rows are the only ones of the web desk that the record does not hold: losing them costs sign-ins and drafts, never
a fact.
"""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

ROLES = ("head", "duty", "analyst", "liaison", "observer", "reader", "admin")
"""What an account may do, see `web.access`: a post may have several of them."""


class Officers(BaseUserManager["Officer"]):
    """Makes officers."""

    def create(self, **fields: Any) -> "Officer":
        """An officer with a hashed password; no password means that none fits."""
        password = fields.pop("password", None)
        officer = Officer(**fields)
        officer.set_password(password) if password else officer.set_unusable_password()
        officer.save()
        return officer


class Officer(AbstractBaseUser):
    """One account: `side` and `post` are those of the constitution ("a", "head"); `roles` says what it may do."""

    username = models.CharField(max_length=80, unique=True)
    side = models.CharField(max_length=64)
    post = models.CharField(max_length=64)
    roles = models.JSONField(default=list)
    language = models.CharField(max_length=12, default="en")
    is_active = models.BooleanField(default=True)
    made_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["side", "post"]
    objects = Officers()

    @property
    def officer(self) -> str:
        """As the record names it: `a/head`."""
        return f"{self.side}/{self.post}"

    def may(self, *roles: str) -> bool:
        """Does the account have one of these roles?"""
        return self.is_active and bool(set(roles) & set(self.roles))


class Passkey(models.Model):
    """A WebAuthn credential of an officer, as the record enrols it, with what the record need not know.

    `uses` is the counter its device last gave; `host` the name of the desk it was made at.
    """

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="passkeys")
    credential = models.BinaryField(unique=True)
    public_key = models.BinaryField()
    uses = models.PositiveBigIntegerField(default=0)
    label = models.CharField(max_length=80)
    made_at = models.DateTimeField(auto_now_add=True)
    host = models.CharField(max_length=255, default="")
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)


class SignOff(models.Model):
    """A statement that waits for the officers it names: its exact text, who approved so far, and until when it waits.

    `kind` is the statement's kind in the record, `back` the page it was opened from.
    """

    name = models.CharField(max_length=40, unique=True)
    kind = models.CharField(max_length=40)
    side = models.CharField(max_length=64)
    statement = models.JSONField()
    present = models.JSONField()
    signers = models.JSONField()
    asked = models.JSONField()
    approvals = models.JSONField(default=list)
    back = models.CharField(max_length=200)
    opened_by = models.CharField(max_length=120)
    opened_at = models.DateTimeField(db_index=True)
    closed_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=16, default="")


class Token(models.Model):
    """A token of a delegation for programs; only its hash is kept.

    With an `officer` it is that account's own and speaks for its post alone; `bound` then ties it to the password of
    the day it was made, so that it ends with it.
    """

    side = models.CharField(max_length=64)
    label = models.CharField(max_length=80)
    roles = models.JSONField(default=list)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.CharField(max_length=120)
    revoked_at = models.DateTimeField(null=True)
    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, null=True, related_name="tokens")
    bound = models.CharField(max_length=128, default="")


class Draft(models.Model):
    """Something an officer has begun and not yet handed in; seen by that officer alone. `revision` counts changes."""

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE)
    kind = models.CharField(max_length=40)
    about = models.CharField(max_length=120)
    body = models.JSONField()
    revision = models.PositiveIntegerField(default=1)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=("officer", "kind", "about"), name="one_draft_a_thing")]


class Line(models.Model):
    """One line of the audit log: who read, exported, entered or was refused what, when. Never changed or removed."""

    at = models.DateTimeField(auto_now_add=True, db_index=True)
    who = models.CharField(max_length=120)
    side = models.CharField(max_length=64)
    act = models.CharField(max_length=16)
    path = models.CharField(max_length=300)
    status = models.PositiveSmallIntegerField()
    address = models.CharField(max_length=64)

    class Meta:
        indexes = [models.Index(fields=("side", "at"))]


class Attempt(models.Model):
    """A failed sign-in, so that guessing is slowed down."""

    username = models.CharField(max_length=80)
    address = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=("username", "at")), models.Index(fields=("address", "at"))]
