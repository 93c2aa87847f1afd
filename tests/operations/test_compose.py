"""docker-compose.yml: what must hold for every service."""

from typing import Any

import pytest
import yaml

from tests.operations.front_door import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
OURS = ["editors", "migrate", "public", "worker"]


def test_services_are_the_five_processes_the_database_and_the_shared_answers() -> None:
    assert sorted(SERVICES) == ["database", "editors", "migrate", "nginx", "public", "valkey", "worker"]


@pytest.mark.parametrize("name", [*OURS, "nginx", "valkey"])
def test_root_filesystem_is_read_only_and_rights_are_dropped(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]


def test_only_the_front_door_is_open_to_the_world() -> None:
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["nginx"]


def test_public_process_knows_no_secret_of_the_editors() -> None:
    assert SERVICES["public"]["secrets"] == ["public_secret_key", "reader_database_url"]
    assert SERVICES["public"]["environment"]["DJANGO_SETTINGS_MODULE"] == "cms.settings.public"
    assert SERVICES["public"]["volumes"] == ["media:/media:ro"]


@pytest.mark.parametrize("name", ["editors", "public", "worker"])
def test_processes_wait_for_the_migrations(name: str) -> None:
    assert SERVICES[name]["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}


@pytest.mark.parametrize("name", list(SERVICES))
def test_every_secret_that_is_read_is_given(name: str) -> None:
    service = SERVICES[name]
    read = {value.rpartition("/")[2] for key, value in service.get("environment", {}).items() if key.endswith("_FILE")}
    given = set(service.get("secrets", []))
    assert read <= given <= set(COMPOSE["secrets"])


def test_nginx_is_given_every_value_that_its_template_names() -> None:
    template = (ROOT / "nginx/site.conf.template").read_text()
    named = {part.split("}")[0] for part in template.split("${")[1:]}
    assert named == set(SERVICES["nginx"]["environment"])


def test_images_are_pinned_by_version() -> None:
    images = [SERVICES[name]["image"] for name in ("database", "nginx", "valkey")]
    bases = [line.split()[1] for line in (ROOT / "Dockerfile").read_text().splitlines() if line.startswith("FROM")]
    assert all(image.rpartition(":")[2][0].isdigit() for image in images + bases)


def test_image_runs_as_an_ordinary_user() -> None:
    lines = (ROOT / "Dockerfile").read_text().splitlines()
    assert [line for line in lines if line.startswith("USER")] == ["USER app"]
