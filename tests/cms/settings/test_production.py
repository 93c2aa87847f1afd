"""Production starts whole, or not at all."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.settings.environment import env

SECRET = "q8Zt-2Wm_Xo4Rk6Yp1Lc3Vb5Nd7Hf9Jg0Ks-AaBbCcDdEeFfGgHh"
COMPLETE = {
    "SECRET_KEY": SECRET,
    "DATABASE_URL": "postgresql://cms:hemligt@db.exempel.se:5432/cms",
    "ALLOWED_HOSTS": "mal.exempel.se, redaktion.exempel.se",
    "BASE_URL": "https://redaktion.exempel.se",
}


@pytest.fixture(autouse=True)
def complete(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in COMPLETE.items():
        monkeypatch.setenv(name, value)


def production() -> dict[str, Any]:
    return runpy.run_module("cms.settings.production")


def test_form_may_frame_the_front_end_and_ask_whether_it_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREVIEW_URL", "https://www.exempel.se/utkast/")
    directives = production()["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]
    assert directives["frame-src"] == directives["connect-src"] == ["'self'", "https://www.exempel.se"]


def refusal() -> str:
    with pytest.raises(ImproperlyConfigured) as caught:
        production()
    return str(caught.value)


@pytest.mark.parametrize("name", sorted(COMPLETE))
def test_missing_value_stops_the_start_with_a_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(name)
    sentence = refusal()
    assert sentence.startswith(f"{name} saknas: ange ")
    assert sentence.endswith(f"(eller en fil med värdet i {name}_FILE).")


@pytest.mark.parametrize("secret", ["kort", "a" * 60, "django-insecure-" + SECRET])
def test_weak_secret_stops_the_start(secret: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", secret)
    assert refusal() == "SECRET_KEY är svag: ange minst 50 slumpade tecken."


def test_every_host_is_no_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_HOSTS", "*")
    assert refusal() == "ALLOWED_HOSTS får inte innehålla *: ange värdnamnen, med komma emellan."


@pytest.mark.parametrize("address", ["http://mal.exempel.se", "mal.exempel.se", "https://exempel.se/mal"])
def test_address_must_be_https_without_a_path(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BASE_URL", address)
    assert refusal() == "BASE_URL ska vara en adress som https://mal.exempel.se, utan sökväg."


def test_other_databases_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///db.sqlite3")
    assert refusal() == "DATABASE_URL ska börja med postgresql://: bara PostgreSQL används."


def test_secret_can_come_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = SECRET[::-1]
    (tmp_path / "secret").write_text(f"{other}\n")
    monkeypatch.setenv("SECRET_KEY_FILE", str(tmp_path / "secret"))
    settings = production()
    env.ENVIRON.files_cache.clear()
    assert settings["SECRET_KEY"] == other


def test_missing_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY_FILE", "/finns/inte")
    assert refusal() == "SECRET_KEY_FILE pekar på en fil som inte går att läsa: /finns/inte."


def test_cookies_and_transport_are_secure() -> None:
    settings = production()
    names = ["DEBUG", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECURE_HSTS_SECONDS"]
    assert [settings[name] for name in names] == [False, True, True, True, 31_536_000]
    assert settings["ALLOWED_HOSTS"] == ["mal.exempel.se", "redaktion.exempel.se"]
    assert settings["CSRF_TRUSTED_ORIGINS"] == ["https://redaktion.exempel.se"]


def test_public_sessions_are_read_only_and_short() -> None:
    public = runpy.run_module("cms.settings.public")
    options = public["DATABASES"]["default"]["OPTIONS"]["options"]
    assert options == (
        "-c application_name=public -c jit=off -c default_transaction_read_only=on -c statement_timeout=1500"
    )
    assert not [name for name in public["MIDDLEWARE"] if "session" in name or "auth" in name or "csrf" in name]
