"""The npm package as its users meet it, and the schema as other front ends' tools read it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from devserver.contract.places import FRONT_END, SCHEMA
from devserver.install import ROOT
from devserver.node import FOLDERS, build_package, npm, with_node

HERE = Path(__file__).parent
PROGRAMS = FRONT_END / "node_modules/.bin"
FRONT_END_CODE = """
import { Client, GoalDocument } from "mal-och-budget";
import { exampleFetch } from "mal-och-budget/examples";

const client = new Client({ endpoint: "https://example.invalid/graphql", fetch: exampleFetch });
const { goal } = await client.ask(GoalDocument, { year: 2024, slug: "infrastruktur" });
const name: string | undefined = goal?.name;
console.log(name);
"""
STRICT = {"strict": True, "target": "ES2022", "module": "NodeNext", "lib": ["ES2023", "DOM"], "types": []}

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def env() -> dict[str, str]:
    return with_node(dict(os.environ), "frontend-schema")


def run(env: dict[str, str], *command: str | Path, cwd: Path = FRONT_END) -> str:
    """What a program says that must succeed."""
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_linters_for_schemas_and_operations_find_nothing(env: dict[str, str]) -> None:
    assert run(env, *npm(env), "run", "--silent", "lint") == ""


def test_committed_types_are_those_of_the_operations(env: dict[str, str]) -> None:
    run(env, "node", "scripts/generate.js", "--check")


def test_relays_compiler_accepts_the_schema_and_its_connections(env: dict[str, str], tmp_path: Path) -> None:
    shutil.copytree(HERE / "accepting/relay", tmp_path / "src")
    scalars = {"Date": "string", "DateTime": "string", "Decimal": "string"}
    config = {"src": "src", "schema": str(SCHEMA), "language": "typescript", "customScalarTypes": scalars}
    (tmp_path / "relay.config.json").write_text(json.dumps(config))
    run(env, PROGRAMS / "relay-compiler", cwd=tmp_path)
    made = sorted(path.name for path in (tmp_path / "src/__generated__").iterdir())
    assert made == [
        "changesFeedQuery.graphql.ts", "changesQuery.graphql.ts", "changes_editions.graphql.ts",
        "changes_feed.graphql.ts",
    ]  # fmt: skip


def test_genql_makes_a_client_of_the_schema(env: dict[str, str], tmp_path: Path) -> None:
    scalars = [part for name in ("Date", "DateTime", "Decimal") for part in ("-S", f"{name}:string")]
    run(env, PROGRAMS / "genql", "--schema", SCHEMA, "--output", tmp_path, "--esm", *scalars)
    assert "export interface Goal {" in (tmp_path / "schema.ts").read_text()


def test_the_package_compiles_and_its_own_tests_pass_under_nodes_runner(env: dict[str, str]) -> None:
    build_package(env)
    said = run(env, "node", "--test")
    assert "# fail 0" in said
    run(env, PROGRAMS / "tsc", "-p", "test")


def test_the_tarball_works_in_an_empty_project_and_needs_nothing_else(env: dict[str, str], tmp_path: Path) -> None:
    packed = json.loads(run(env, *npm(env), "pack", "--json", "--ignore-scripts", "--pack-destination", tmp_path))
    (tmp_path / "package.json").write_text('{"private": true, "type": "module"}')
    run(env, *npm(env), "install", "--offline", "--no-audit", tmp_path / packed[0]["filename"], cwd=tmp_path)
    assert [path.name for path in (tmp_path / "node_modules").iterdir() if path.name[0] != "."] == ["mal-och-budget"]
    (tmp_path / "index.ts").write_text(FRONT_END_CODE)
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": STRICT}))
    run(env, PROGRAMS / "tsc", cwd=tmp_path)
    assert run(env, "node", "index.js", cwd=tmp_path) == "Infrastruktur\n"
    package = tmp_path / "node_modules/mal-och-budget"
    assert (package / "schema.graphql").read_text() == SCHEMA.read_text()


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_lock_names_no_registry(folder: str) -> None:
    packages = json.loads((ROOT / folder / "package-lock.json").read_text())["packages"]
    resolved = {name: package["resolved"] for name, package in packages.items() if "resolved" in package}
    assert {name: place for name, place in resolved.items() if not place.startswith("..")} == {}
