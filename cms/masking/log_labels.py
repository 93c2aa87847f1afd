"""Wagtail's log calls things by their titles, also long after; a masked title is taken out of it."""

import json
from collections.abc import Collection
from typing import Any

from wagtail.log_actions import registry

from cms.people.log_guard import masking_the_log

LABEL = "Maskerad"


def forget_labels(about: Any, titles: Collection[str]) -> None:
    """Take titles out of everything that is logged of an object."""
    model = registry.get_log_model_for_instance(about) if about is not None and titles else None
    if model is None:
        return
    with masking_the_log():
        _rewrite(model, about, titles)


def _rewrite(model: Any, about: Any, titles: Collection[str]) -> None:
    for entry in model.objects.for_instance(about):
        told = json.dumps(entry.data, ensure_ascii=False)
        told_without = told
        for title in titles:
            told_without = told_without.replace(json.dumps(title, ensure_ascii=False), json.dumps(LABEL))
        if entry.label in titles or told_without != told:
            label = LABEL if entry.label in titles else entry.label
            model.objects.filter(pk=entry.pk).update(label=label, data=json.loads(told_without))
