"""Rights in Swedish: Django and Wagtail keep their names in English."""

from typing import Any

from django.contrib.auth.models import Permission

VERBS = {
    "add": "lägga till",
    "change": "ändra",
    "delete": "ta bort",
    "bulk_delete": "ta bort med undersidor",
    "view": "se",
    "publish": "publicera",
    "choose": "välja",
    "lock": "låsa",
    "unlock": "låsa upp",
}
NAMES = {
    "access_admin": "logga in i redaktionen",
    "submit_translation": "göra översättningar",
}


def in_words(right: Any) -> str:
    """A permission, or anything else that can be given, as the log calls it."""
    if not isinstance(right, Permission):
        return str(right)
    verb = right.codename.removesuffix(f"_{right.content_type.model}")
    if verb in VERBS:
        return f"{VERBS[verb]} {right.content_type.name}"
    return NAMES.get(right.codename, right.name)
