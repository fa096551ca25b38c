"""Django's settings, read from the environment that `ceasefire serve` prepares; nothing here needs a network.

CEASEFIRE_CENTRE      the folder of the centre
CEASEFIRE_DATABASE    postgresql://… (a socket: ?host=/folder) for screens and accounts; left out: SQLite there
CEASEFIRE_WEB_HOSTS   names under which it is reached, parted by commas (default: this machine alone)
CEASEFIRE_WEB_TLS     1 where it is reached over https (cookies are then sent over https alone)
"""

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

CENTRE = Path(os.environ.get("CEASEFIRE_CENTRE", "centre"))
HERE = Path(__file__).parent


def _secret(folder: Path) -> str:
    """A key of this installation, made once and readable by its owner alone; without a centre one for this run."""
    if "CEASEFIRE_CENTRE" not in os.environ:
        return secrets.token_urlsafe(50)
    file = folder / "web" / "secret"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as out:
            out.write(secrets.token_urlsafe(50))
    return file.read_text(encoding="utf-8").strip()


def _database(url: str | None, folder: Path) -> dict[str, Any]:
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": folder / "web" / "desk.sqlite",
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "timeout": 30,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000;"
                " PRAGMA mmap_size=1073741824; PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY;",
            },
        }
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parse_qs(parts.query).get("host", [parts.hostname or ""])[0],  # a socket's folder, as in libpq
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,  # each of the few threads keeps its own, see `answering`
        "CONN_HEALTH_CHECKS": True,
    }


DEBUG = False
SECRET_KEY = _secret(CENTRE)
ALLOWED_HOSTS = os.environ.get("CEASEFIRE_WEB_HOSTS", "127.0.0.1,localhost,[::1]").split(",")
ROOT_URLCONF = "ceasefire.web.urls"
DATABASES = {"default": _database(os.environ.get("CEASEFIRE_DATABASE"), CENTRE)}
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "ceasefire.store.projections.apps.Projections",
    "ceasefire.web.accounts.apps.Accounts",
    "ceasefire.web.apps.Desk",
]
MIDDLEWARE = [
    "ceasefire.web.middleware.Headers",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "ceasefire.web.middleware.SignedIn",
    "ceasefire.web.middleware.Refusals",
    "ceasefire.web.middleware.Audit",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "ceasefire.web.pages.everywhere",
            ],
            "builtins": ["ceasefire.web.templatetags.desk"],
        },
    }
]
AUTH_USER_MODEL = "accounts.Officer"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
LOGIN_URL = "/sign-in"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "ceasefire.web.pages.csrf_failed"
TLS = os.environ.get("CEASEFIRE_WEB_TLS") == "1"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = TLS
SESSION_COOKIE_NAME = "__Host-desk" if TLS else "desk"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False  # words come from our own catalogues, see `languages`
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 2**20
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 2**20
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django": {"handlers": ["console"], "level": "ERROR"}},
}
