"""What an approver wrote beside the answer: whatever comes between, the words are kept."""

import json

from django.http import HttpRequest


def written(request: HttpRequest) -> str:
    """From the review, from Wagtail's window, or as the form carries what that window asked for."""
    if said := request.POST.get("comment", "").strip():
        return said
    try:
        carried = json.loads(request.POST.get("workflow-action-extra-data") or "{}")
    except ValueError:
        return ""
    return str(carried.get("comment", "")).strip() if isinstance(carried, dict) else ""
