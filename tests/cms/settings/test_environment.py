"""The environment that the settings read: told in the README with its defaults, and handed on by docker-compose.yml."""

import ast
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from django.conf import settings

ROOT = settings.BASE_DIR
PROFILES = ("dev", "test")
BY_OTHERS = {"DJANGO_SETTINGS_MODULE"}
IMAGE_KNOWS = {"MEDIA_ROOT", "STATIC_ROOT"}


def read(name: str) -> Iterator[tuple[str, ast.expr | None]]:
    """What a settings module reads, as `env.int("NAME", default)` or `demanded(env, "NAME", …)` has it."""
    for node in ast.walk(ast.parse((ROOT / f"cms/settings/{name}.py").read_text())):
        if not isinstance(node, ast.Call):
            continue
        given = [argument for argument in node.args if not (isinstance(argument, ast.Name) and argument.id == "env")]
        asks_env = isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "env"
        if given and isinstance(given[0], ast.Constant) and (asks_env or len(given) < len(node.args)):
            defaults = [*given[1:], *(keyword.value for keyword in node.keywords if keyword.arg == "default")]
            yield str(given[0].value), defaults[0] if asks_env and defaults else None


def production() -> dict[str, ast.expr | None]:
    names = [path.stem for path in (ROOT / "cms/settings").glob("*.py") if path.stem not in PROFILES]
    return {name: default for module in sorted(names) for name, default in read(module)}


def table() -> dict[str, str]:
    """The README's table: by name, what its default is said to be."""
    told: dict[str, str] = {}
    for cells in re.findall(r"^\| (`[A-Z].*?) \| (.*?) ?\| ", (ROOT / "README.md").read_text(), re.MULTILINE):
        names = re.findall(r"`([A-Z_]+)`", cells[0])
        told |= dict(zip(names, (cells[1].split(", ") + [""] * len(names))[: len(names)], strict=True))
    return told


def said(value: Any) -> str:
    """A default in the words of the table."""
    return {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value or "")


def constants() -> list[tuple[str, str]]:
    """The defaults that are written out, such as `64 * 1024`; others are made of settings or paths, or of no use."""
    told = table()
    found = {name: code for name, code in production().items() if code and told.get(name) != "**required**"}
    plain = {name: code for name, code in found.items() if not any(isinstance(n, ast.Name) for n in ast.walk(code))}
    return [(name, said(eval(ast.unparse(code)))) for name, code in sorted(plain.items())]  # noqa: S307


def test_readme_tells_every_name_that_is_read_and_no_other() -> None:
    assert sorted(table()) == sorted({*production(), *BY_OTHERS})


@pytest.mark.parametrize(("name", "default"), constants())
def test_readme_tells_the_default(name: str, default: str) -> None:
    assert table()[name].strip("` ").removesuffix(" (off in development)") == default


@pytest.mark.parametrize("service", ["editors", "worker"])
def test_compose_hands_on_every_value_that_an_operator_may_set(service: str) -> None:
    given = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"][service]["environment"]
    assert production().keys() - {name.removesuffix("_FILE") for name in given} == IMAGE_KNOWS


def test_compose_hands_the_public_process_what_readers_meet() -> None:
    given = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["public"]["environment"]
    wanted = {name for name in production() if name.startswith("GRAPHQL_")} | {"DB_POOL_SIZE", "RECORD_LISTEN"}
    assert wanted - given.keys() == set()
