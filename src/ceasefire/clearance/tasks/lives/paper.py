"""The lives of an accreditation, of a form from the field, and of a risk education session."""

from enum import StrEnum

from ceasefire.vocabulary.life import Life


class AccreditationState(StrEnum):
    """Where an accreditation stands. Only `granted` lets work be done."""

    APPLIED = "applied"
    DESK = "desk"
    FIELD = "field"
    GRANTED = "granted"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    REVOKED = "revoked"
    REFUSED = "refused"


class AccreditationStep(StrEnum):
    """What can happen to an accreditation."""

    READ = "read_documents"
    VISIT = "visit_field"
    GRANT = "grant"
    REFUSE = "refuse"
    SUSPEND = "suspend"
    REINSTATE = "reinstate"
    EXPIRE = "expire"
    REVOKE = "revoke"
    RENEW = "renew"


ACCREDITATION = Life(
    "accreditation",
    AccreditationState.APPLIED,
    {
        (AccreditationState.APPLIED, AccreditationStep.READ): AccreditationState.DESK,
        (AccreditationState.DESK, AccreditationStep.VISIT): AccreditationState.FIELD,
        (AccreditationState.DESK, AccreditationStep.REFUSE): AccreditationState.REFUSED,
        (AccreditationState.FIELD, AccreditationStep.GRANT): AccreditationState.GRANTED,
        (AccreditationState.FIELD, AccreditationStep.REFUSE): AccreditationState.REFUSED,
        (AccreditationState.GRANTED, AccreditationStep.SUSPEND): AccreditationState.SUSPENDED,
        (AccreditationState.GRANTED, AccreditationStep.EXPIRE): AccreditationState.EXPIRED,
        (AccreditationState.GRANTED, AccreditationStep.REVOKE): AccreditationState.REVOKED,
        (AccreditationState.SUSPENDED, AccreditationStep.REINSTATE): AccreditationState.GRANTED,
        (AccreditationState.SUSPENDED, AccreditationStep.EXPIRE): AccreditationState.EXPIRED,
        (AccreditationState.SUSPENDED, AccreditationStep.REVOKE): AccreditationState.REVOKED,
        (AccreditationState.EXPIRED, AccreditationStep.RENEW): AccreditationState.APPLIED,
    },
    {(AccreditationState.FIELD, AccreditationStep.GRANT): ("7",)},
)


class FormState(StrEnum):
    """Where a form from the field stands."""

    RECEIVED = "received"
    VALIDATED = "validated"
    QUERIED = "queried"
    CORRECTED = "corrected"
    APPROVED_DATA = "approved_data"
    APPROVED_OPERATIONS = "approved_operations"
    RECONCILED = "reconciled"


class FormStep(StrEnum):
    """What can happen to a form. Both approvals are needed: of those who keep the data, and of operations."""

    VALIDATE = "validate"
    QUERY = "query"
    CORRECT = "correct"
    APPROVE_DATA = "approve_data"
    APPROVE_OPERATIONS = "approve_operations"
    RECONCILE = "reconcile"


FORM = Life(
    "form",
    FormState.RECEIVED,
    {
        (FormState.RECEIVED, FormStep.VALIDATE): FormState.VALIDATED,
        (FormState.VALIDATED, FormStep.QUERY): FormState.QUERIED,
        (FormState.QUERIED, FormStep.CORRECT): FormState.CORRECTED,
        (FormState.CORRECTED, FormStep.QUERY): FormState.QUERIED,
        (FormState.VALIDATED, FormStep.APPROVE_DATA): FormState.APPROVED_DATA,
        (FormState.CORRECTED, FormStep.APPROVE_DATA): FormState.APPROVED_DATA,
        (FormState.APPROVED_DATA, FormStep.QUERY): FormState.QUERIED,
        (FormState.APPROVED_DATA, FormStep.APPROVE_OPERATIONS): FormState.APPROVED_OPERATIONS,
        (FormState.APPROVED_OPERATIONS, FormStep.RECONCILE): FormState.RECONCILED,
    },
    {},
)


class SessionState(StrEnum):
    """Where a risk education session stands."""

    PLANNED = "planned"
    DELIVERED = "delivered"
    VERIFIED = "verified"
    CANCELLED = "cancelled"


class SessionStep(StrEnum):
    """What can happen to a session."""

    DELIVER = "deliver"
    VERIFY = "verify"
    CANCEL = "cancel"


SESSION = Life(
    "session",
    SessionState.PLANNED,
    {
        (SessionState.PLANNED, SessionStep.DELIVER): SessionState.DELIVERED,
        (SessionState.PLANNED, SessionStep.CANCEL): SessionState.CANCELLED,
        (SessionState.DELIVERED, SessionStep.VERIFY): SessionState.VERIFIED,
    },
    {(SessionState.PLANNED, SessionStep.DELIVER): ("21",)},
)
