"""Which years somebody can work with, and which one is shown first."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail.permissions import page_permission_policy

from goals.models import PlanPage

YEAR = "plan"
"""Names a plan in an address, by its primary key: two languages have a plan for the same year."""


def plans_for(user: Any) -> list[PlanPage]:
    """The plans that somebody may see in the admin, the newest year first and Swedish before translations."""
    plans = PlanPage.objects.filter(pk__in=page_permission_policy.explorable_instances(user).values("pk"))
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    return sorted(plans, key=lambda plan: (-plan.year, codes[plan.locale_id] != settings.LANGUAGE_CODE))


def chosen_plan(request: HttpRequest, plans: list[PlanPage]) -> PlanPage | None:
    """The plan that the address names, else this year's, else the newest before it, else the first there is."""
    asked = next((plan for plan in plans if str(plan.pk) == request.GET.get(YEAR)), None)
    begun = next((plan for plan in plans if plan.year <= timezone.localdate().year), None)
    return asked or begun or (plans[-1] if plans else None)


def plan_of(user: Any, pk: int) -> PlanPage:
    """A plan by its primary key, for somebody who may see it."""
    plan = next((plan for plan in plans_for(user) if plan.pk == pk), None)
    if plan is None:
        raise Http404
    return plan


def desk_url(plan: PlanPage) -> str:
    """The desk of one plan."""
    return f"{reverse('desk:index')}?{YEAR}={plan.pk}"


def desk_crumb(plan: PlanPage) -> dict[str, str]:
    """The desk above a page that one gets to from it."""
    return {"url": desk_url(plan), "label": f"Mål och budget {plan.year}"}


def label_of(plan: PlanPage, languages: dict[int, str]) -> str:
    """The year, and the language where it is not the source's."""
    language = languages.get(plan.locale_id, "")
    return f"{plan.year} ({language})" if language else str(plan.year)


def foreign_languages() -> dict[int, str]:
    """Names of the languages of translations, by the locale's primary key."""
    names = dict(settings.LANGUAGES)
    found = Locale.objects.exclude(language_code=settings.LANGUAGE_CODE).values_list("pk", "language_code")
    return {pk: str(names.get(code, code)) for pk, code in found}
