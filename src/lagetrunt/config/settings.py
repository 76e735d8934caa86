"""All settings, read once at the start from the environment (docs/run/settings.md)."""

from __future__ import annotations

from pathlib import Path

from csp.constants import NONCE, NONE, SELF
from django.utils.translation import gettext_lazy as _

from lagetrunt.config import readers

PACKAGE = Path(__file__).resolve().parent.parent
WEB = PACKAGE / "web"

DATA = readers.folder("LAGETRUNT_DATA", "Folder of the database and the secret", "data")
DATABASES = {
    "default": readers.database(
        "LAGETRUNT_DATABASE",
        "Database address; by default one SQLite file in the data folder",
        DATA / "lagetrunt.sqlite3",
    )
}
SECRET_KEY = readers.secret(
    "LAGETRUNT_SECRET_KEY",
    "Secret that signs links and sessions; made and kept in the data folder if absent",
    DATA / "secret",
)
DEBUG = readers.yes_no("LAGETRUNT_DEBUG", "Show errors in full; never on a machine that others reach", default=False)
BASE_URL = readers.text(
    "LAGETRUNT_BASE_URL", "Address at which people reach the product, for links in mails", "http://127.0.0.1:8000"
)
ALLOWED_HOSTS = readers.words(
    "LAGETRUNT_HOSTS", "Host names that are answered, parted by commas", ("127.0.0.1", "localhost", "[::1]")
)
HTTPS = readers.yes_no(
    "LAGETRUNT_HTTPS", "People reach the product over https: cookies are then sent that way only", default=False
)
LANGUAGE_CODE = "sv"  # of the sentences in the code: what Django falls back on, so no other language may stand here
FIRST_LANGUAGE = readers.one_of(
    "LAGETRUNT_LANGUAGE", "Language of pages and mails until a person chooses", "sv", ("sv", "en")
)
globals().update(readers.mail("LAGETRUNT_MAIL", "Where mail goes out: smtp://…, smtps://…, file:///FOLDER or console"))
DEFAULT_FROM_EMAIL = readers.text("LAGETRUNT_MAIL_FROM", "Sender of mails", "Laget runt <noreply@localhost>")
READ_SECONDS = readers.whole(
    "LAGETRUNT_READ_SECONDS", "Longest time for reading one paper, in seconds", 60, least=1, most=3600
)
READ_MEGABYTES = readers.whole(
    "LAGETRUNT_READ_MEGABYTES", "Most memory for reading papers, in MiB", 1024, least=128, most=65536
)
UPLOAD_MEGABYTES = readers.whole(
    "LAGETRUNT_UPLOAD_MEGABYTES", "Largest file that is received, in MiB", 50, least=1, most=2048
)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "allauth",
    "allauth.account",
    "lagetrunt.config.app.LagetRunt",
]
MIGRATION_MODULES = {"lagetrunt": "lagetrunt.models.migrations"}
AUTH_USER_MODEL = "lagetrunt.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "lagetrunt.web.account.language.chosen",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "lagetrunt.web.middleware.refusals",
]
ROOT_URLCONF = "lagetrunt.web.urls"
WSGI_APPLICATION = "lagetrunt.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [WEB / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "csp.context_processors.nonce",
                "lagetrunt.web.context.surroundings",
            ],
            "libraries": {
                "laget": "lagetrunt.web.templatetags.laget",
                "sourcing": "lagetrunt.web.templatetags.sourcing",
            },
        },
    }
]
FORM_RENDERER = "lagetrunt.web.fields.LagetRenderer"

LANGUAGES = [("sv", _("Svenska")), ("en", _("Engelska"))]
LOCALE_PATHS = [WEB / "locale"]
TIME_ZONE = "Europe/Stockholm"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [WEB / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_REQUIRED = True
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 10 * 60
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_ADAPTER = "lagetrunt.web.account.adapter.ClosedDoor"
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_TRUSTED_ORIGINS = [BASE_URL] if BASE_URL.startswith("http") else []
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 2000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20000
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "lagetrunt_cache"}}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
SILENCED_SYSTEM_CHECKS = ["security.W004", "security.W008", "security.W021"]
