"""Those who carry out what the council decides."""

from typing import Any

from cms.documents.built import Built
from cms.documents.values import day, reference


def body(instance: Any) -> Built:
    return Built(
        {
            "format": 1,
            "type": "ResponsibleBody",
            "key": f"body:{instance.uuid}",
            "name": instance.name,
            "abbreviation": instance.abbreviation,
            "kind": instance.kind,
            "valid_from": day(instance.valid_from),
            "valid_to": day(instance.valid_to),
            "successor": reference("body", instance.successor),
        }
    )
