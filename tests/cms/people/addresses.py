"""Every address of the admin, out of the resolver, with real objects of the demo in it."""

import re
from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.urls import URLResolver, get_resolver
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    Collection,
    Locale,
    Page,
    Site,
    Task,
    UploadedFile,
    Workflow,
)

from cms.models import Image, SiteSettings, User
from cms.publishing.keys import page_key, uuid_key
from cms.record.models import Edition
from cms.webhooks.models import Delivery
from goals.models import GoalPage, Kpi, PlanPage, ResponsibleBody
from tests.factories.site import make_document, make_user

PREFIX = "admin/"
# For everybody, logged in or not.
OPEN = ("login/", "logout/", "password_reset/", "jsi18n/", "sprite/", "^.*/$")
PLACE = re.compile(r"<(?:\w+:)?(\w+)>")
Values = dict[str, Any]


def patterns() -> list[str]:
    """The admin's patterns as Django writes them, without those that everybody may ask for."""
    found = (pattern for pattern in _walk(get_resolver().url_patterns) if pattern.startswith(PREFIX))
    return [pattern for pattern in dict.fromkeys(p.removeprefix(PREFIX) for p in found) if not pattern.startswith(OPEN)]


def _walk(entries: list[Any], prefix: str = "") -> Iterator[str]:
    for entry in entries:
        pattern = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _walk(entry.url_patterns, pattern)
        else:
            yield pattern


def address(pattern: str, values: dict[str, Values]) -> str:
    """The pattern with objects in its places; the longest beginning that `values` knows says which."""
    if "revisions/compare/" in pattern:
        pattern = (
            re.sub(r"\^?\(.*?\)(?=/revisions)", "<pk>", pattern.partition("compare/")[0]) + "compare/earliest...live/"
        )
    chosen: Values = {}
    for beginning in sorted((known for known in values if pattern.startswith(known)), key=len):
        chosen |= values[beginning]
    filled = PLACE.sub(lambda place: str(chosen[place[1]]), pattern) + str(chosen.get("?", ""))
    return "/" + PREFIX + re.sub(r"[\^$]", "", filled)


def objects() -> dict[str, Values]:
    """By the beginning of the pattern: what its places are."""
    goal, moved = GoalPage.objects.order_by("path")[:2]
    return {
        "": _of_pages(goal, moved),
        **dict.fromkeys(("pages/workflow/", "pages/<int:page_id>/workflow_history/"), _in_workflow(moved)),
        "bulk/": {"?": f"?id={goal.pk}&next=/admin/"},
        **_of_settings(),
        **_of_media(),
        **_of_shared(),
        **_of_people(),
        "tag-autocomplete/": {"app_name": "taggit", "model_name": "tag"},
        "pages/create/": {"app_label": "goals", "model_name": "goalpage"},
        "maskering/": {"key": page_key(goal), "sequence": Edition.objects.filter(key=page_key(goal))[0].sequence},
        "godkannande/": {"key": page_key(moved), "decision": "approve"},
        "handbok/": {"slug": "skriva", "name": "skrivbordet.webp"},
        "mal-och-budget/": {"pk": PlanPage.objects.get().pk},
        "mal-och-budget/mal/": {"pk": goal.pk},
        "anvandning/": {"key": uuid_key("image", Image.objects.all()[0])},
        **dict.fromkeys(("webhookar/", "utvecklare/webhook/"), _of_webhooks()),
        "maskering/fil/": {"key": uuid_key("image", Image.objects.all()[0])},
    }


def _of_pages(goal: GoalPage, moved: GoalPage) -> Values:
    plan = PlanPage.objects.get()
    boss = User.objects.get(username="administrator")
    session = EditingSession.objects.create(user=boss, content_object=goal, last_seen_at=timezone.now())
    return {
        "pk": goal.pk,
        "page_id": goal.pk,
        "page_pk": goal.pk,
        "parent_page_id": plan.pk,
        "page_to_move_id": goal.pk,
        "destination_id": plan.pk,
        "key": page_key(goal),
        "revision_id": goal.save_revision().pk,
        "content_type_app_name": "goals",
        "content_type_model_name": "goalpage",
        "app_label": "wagtailcore",
        "app_name": "taggit",
        "model_name": "page",
        "object_id": goal.pk,
        "session_id": session.pk,
        "action": "publish",
        "action_name": "publish",
    }


def _in_workflow(page: Page) -> Values:
    workflow = Workflow.objects.get()
    page.save_revision()
    state = workflow.start(page, User.objects.get(username="skribent"))
    task_state = state.current_task_state
    names = {"action_name": "approve", "task_id": task_state.task_id, "task_state_id": task_state.pk}
    return {"page_id": page.pk, "workflow_state_id": state.pk, **names}


def _of_settings() -> dict[str, Values]:
    collection = Collection.get_first_root_node().add_child(name="Bilder från nämnderna")
    redirect = Redirect.add_redirect("/gammal", "/ny", is_permanent=True)
    workflow, task = Workflow.objects.get(), Task.objects.get()
    return {
        "collections/": {"pk": collection.pk, "collection_id": collection.pk},
        "redirects/": {"redirect_id": redirect.pk},
        "locales/": {"pk": Locale.objects.get(language_code="en").pk},
        "sites/": {"pk": Site.objects.get().pk},
        "settings/": {"app_name": "cms", "model_name": "sitesettings", "pk": SiteSettings.load().pk},
        "workflows/": {"pk": workflow.pk, "workflow_pk": workflow.pk},
        "workflows/tasks/": {"pk": task.pk, "app_label": "wagtailcore", "model_name": "groupapprovaltask"},
        "workflows/task_chooser/": {"task_id": task.pk},
    }


def _of_media() -> dict[str, Values]:
    image, document = Image.objects.all()[0], make_document()
    file = UploadedFile.objects.create(file=ContentFile(b"x", "x.txt"), uploaded_by_user=make_user("annan"))
    uploaded = {"uploaded_file_id": file.pk}
    return {
        "images/": {"pk": image.pk, "image_id": image.pk, "filter_spec": "max-100x100", **uploaded},
        "documents/": {"pk": document.pk, "document_id": document.pk, "doc_id": document.pk, **uploaded},
        "api/main/^images/": {"pk": image.pk},
        "api/main/^documents/": {"pk": document.pk},
    }


def _of_shared() -> dict[str, Values]:
    body, kpi = ResponsibleBody.objects.all()[0], Kpi.objects.all()[0]
    return {
        f"snippets/{beginning}goals/{name}/": {"pk": one.pk, "revision_id": one.save_revision().pk}
        for beginning in ("", "choose/")
        for name, one in (("responsiblebody", body), ("kpi", kpi))
    } | {"translation/submit/snippet/": {"app_label": "goals", "model_name": "kpi", "pk": kpi.pk}}


def _of_webhooks() -> Values:
    return {"pk": Delivery.objects.create(target="https://example.org/", payload="{}").pk}


def _of_people() -> dict[str, Values]:
    other = User.objects.get(username="skribent")
    return {
        "users/": {"pk": other.pk},
        "tvafaktor/ta-bort/": {"pk": other.pk},
        "groups/": {"pk": Group.objects.all()[0].pk},
    }
