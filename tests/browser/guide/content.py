"""What the guide's pictures show: the demo, with a draft, a waiting page, a scheduled one and a picture of people."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Workflow

from cms.enums import Persons
from cms.models import Image, User
from cms.people.groups import APPROVERS
from cms.publishing.keys import page_key, uuid_key
from goals.models import GoalPage, PlanPage

NEW = "Stad och landsbygd växer tillsammans, hållbart och tryggt för alla som bor här."
SCOPE = "Målet handlar om att 90% av alla som bor här ska kunna gå, cykla eller åka buss."
NOTE = "Formuleringen är förenklad. Kommunfullmäktige beslutade det 2024-09-23, § 112."


def goal(slug: str) -> GoalPage:
    return GoalPage.objects.get(slug=slug)


def prepare() -> dict[str, Any]:
    """Returns what addresses name."""
    communicator = User.objects.get(username="kommunikator")
    communicator.groups.add(Group.objects.get(name=APPROVERS))
    words = {"statement": NEW, "scope_note": SCOPE, "change_kind": "MAJOR", "change_note": NOTE}
    changed = _draft("infrastruktur", communicator, **words)
    waiting = _draft("utbildning", User.objects.get(username="skribent"), scope_note="Målet handlar om alla som lär.")
    Workflow.objects.get().start(waiting, User.objects.get(username="skribent"))
    hour = timezone.now() + timedelta(days=30)
    _draft("trygghet-och-stod", communicator, scope_note="Målet handlar om trygghet.", go_live_at=hour, publish=True)
    image = Image.objects.order_by("pk")[0]
    image.persons, image.legal_basis = Persons.ADULTS, "Samtycke, KS 2024/118"
    image.valid_until = timezone.localdate() + timedelta(days=40)
    image.save()
    return {
        "plan": PlanPage.objects.get().pk,
        "plan_key": page_key(PlanPage.objects.get()),
        "goal": changed.pk,
        "goal_key": page_key(changed),
        "waiting_key": page_key(waiting),
        "image": image.pk,
        "image_key": uuid_key("image", image),
    }


def _draft(slug: str, user: User, *, publish: bool = False, **fields: Any) -> GoalPage:
    draft = goal(slug).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    revision = draft.save_revision(user=user, log_action=True)
    if publish:
        revision.publish(user=user)
    return goal(slug)
