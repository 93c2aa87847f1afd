"""Forms of what has no drafts: a picture's or a document's facts, which are public when they are saved.

There is no version to merge with, so what stands there now is told before anything is written.
"""

import json
from hashlib import sha256
from typing import Any

from django import forms
from django.core.serializers.json import DjangoJSONEncoder
from django.forms.models import model_to_dict

SEEN = "seen"
TOLD = (
    "Någon annan har sparat sedan du öppnade formuläret, och ditt är inte sparat än. Nu står där: {}. "
    "Spara igen om ditt gäller."
)


def remember_version(form: Any) -> None:
    """Let a form of something that is there already carry what it was loaded from."""
    if form.instance.pk:
        form.fields[SEEN] = forms.CharField(required=False, widget=forms.HiddenInput, initial=_digest(form))


def refuse_overtaken(form: Any) -> None:
    """Told once: who saves again has read it."""
    seen = form.cleaned_data.get(SEEN)
    if not seen or seen == _digest(form):
        return
    form.add_error(None, TOLD.format(", ".join(_now(form)) or "samma som du skrev"))
    form.data = form.data.copy()
    form.data[form.add_prefix(SEEN)] = _digest(form)


def _now(form: Any) -> list[str]:
    """What the tables say where the form says something else."""
    names = [name for name in form.changed_data if name not in (SEEN, "file")]
    return [f"{form.fields[name].label}: ”{form.initial.get(name) or ''}”" for name in names]


def _digest(form: Any) -> str:
    fields = [name for name in form.fields if name not in (SEEN, "tags")]
    saved = type(form.instance)._default_manager.get(pk=form.instance.pk)
    facts = model_to_dict(saved, fields=fields) | {"file": saved.file.name, "tags": sorted(saved.tags.names())}
    return sha256(json.dumps(facts, cls=DjangoJSONEncoder, sort_keys=True).encode()).hexdigest()[:24]
