"""Accounts as a Django application."""

from django.apps import AppConfig


class Accounts(AppConfig):
    """Officers, passkeys, tokens, drafts, and the audit log."""

    name = "ceasefire.web.accounts"
    label = "accounts"
