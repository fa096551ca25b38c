"""Accounts as a Django application."""

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save


class Accounts(AppConfig):
    """Officers, passkeys, tokens, drafts, and the audit log."""

    name = "ceasefire.web.accounts"
    label = "accounts"

    def ready(self) -> None:
        """Whoever remembers a session hears of each change."""
        from ceasefire.web.accounts import changed

        officer, session = self.get_model("Officer"), "sessions.Session"
        post_save.connect(changed.officer_written, sender=officer, dispatch_uid="officer written")
        post_delete.connect(changed.officer_removed, sender=officer, dispatch_uid="officer removed")
        post_delete.connect(changed.session_ended, sender=session, dispatch_uid="session ended")
