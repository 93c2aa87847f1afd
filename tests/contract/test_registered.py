"""What front ends send: valid, cheap, no dearer than agreed, and answered for every year that the record knows."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from cms.record.models import Edition
from cms.schema.root import schema
from devserver.contract.answering import Answered, answered
from devserver.contract.promise import invalid
from devserver.contract.registered import Registered, registered, texts

SCHEMA = schema.graphql_schema


def objections(operation: Registered, now: Answered) -> Iterator[str]:
    """Why the build must fail, with the client's name."""
    if not {"cost", "statements"} <= operation.budget.keys():
        yield f"{operation} has no budget: run `make contract`."
        return
    if now.cost > settings.GRAPHQL_MAX_COST // 2:
        yield f"{operation} costs {now.cost}, more than half of the limit of {settings.GRAPHQL_MAX_COST}."
    if now.statements > operation.budget["statements"]:
        yield (
            f"{operation} takes {now.statements} SQL statements, {operation.budget['statements']} are agreed: take "
            f"fewer, or agree with {operation.client} and raise it in budgets/{operation.client}.json."
        )


@pytest.mark.parametrize("operation", registered(), ids=str)
def test_a_registered_operation_is_valid_and_within_its_budget(operation: Registered, demo_content: None) -> None:
    assert list(invalid(operation, SCHEMA)) == []
    assert list(objections(operation, answered(operation.text, operation.variables))) == []


@pytest.mark.parametrize("operation", registered(), ids=str)
def test_a_registered_operation_is_answered_for_every_year_of_the_record(
    operation: Registered, demo_content: None
) -> None:
    if "$asOf" not in operation.text:
        assert operation.name == "changes"
        return
    for instant in instants():
        found = answered(operation.text, {**operation.variables, "asOf": instant})
        assert None not in found.answer["data"].values()


def instants() -> list[str]:
    """The last second of each year that has begun and ended since the first edition, and today."""
    first = Edition.objects.order_by("valid").values_list("valid", flat=True)[0].lower
    return [f"{year}-12-31" for year in range(first.year, datetime.now(UTC).year)] + [first.isoformat()]


def test_the_client_is_named_when_its_operation_breaks_or_costs_more() -> None:
    sample = Registered("sample", "goal", "{ plan(year: 2024) { motto } }", {"cost": 1, "statements": 2})
    assert list(invalid(sample, SCHEMA)) == [
        "sample/goal breaks: Cannot query field 'motto' on type 'Plan'. Did you mean 'intro'?"
    ]
    dearer: dict[str, Any] = {}
    assert list(objections(sample, Answered(dearer, 2501, 3))) == [
        "sample/goal costs 2501, more than half of the limit of 5000.",
        "sample/goal takes 3 SQL statements, 2 are agreed: take fewer, or agree with sample and raise it in "
        "budgets/sample.json.",
    ]
    unknown = Registered("sample", "goal", "{ plan(year: 2024) { year } }")
    assert list(objections(unknown, Answered(dearer, 1, 1))) == ["sample/goal has no budget: run `make contract`."]


def test_the_sample_client_is_registered() -> None:
    found = [str(operation) for operation in registered() if operation.client == "sample"]
    assert found == ["sample/council-assignments", "sample/goal-teasers"]


def test_a_manifest_registers_its_documents_by_their_operations_names(tmp_path: Path) -> None:
    text = "query Teaser { plan(year: 2024) { id } }"
    manifest = {f"sha256:{sha256(text.encode()).hexdigest()}": text}
    (tmp_path / "persisted-documents.json").write_text(json.dumps(manifest))
    (tmp_path / "a-year.graphql").write_text(text)
    assert list(texts(tmp_path)) == [("a-year", text), ("Teaser", text)]
