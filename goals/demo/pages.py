"""The pages round the goals: start, landing page, plan, budget and article. None is saved here."""

from decimal import Decimal
from typing import Any

from wagtail.models import Page

from cms.models import ArticlePage, HomePage, HomeSection
from goals.demo.blocks import Images, stream
from goals.demo.content import identity, read, rich
from goals.models import BudgetLine, BudgetPage, GoalsAndBudgetPage, GoalsAndBudgetSection, PlanPage, ResponsibleBody


def home_page() -> HomePage:
    data = read("home")
    return HomePage(
        title=data["title"],
        slug="start",
        translation_key=identity("page", "home"),
        lead=rich(data["lead"]),
        is_example=True,
    )


def landing_page() -> GoalsAndBudgetPage:
    data = read("landing")
    return GoalsAndBudgetPage(**_common(data), lead=rich(data["lead"]))


def plan_page() -> PlanPage:
    data = read("plan")
    decision = data["decision"]
    return PlanPage(
        **_common(data),
        year=data["year"],
        intro=rich(data["intro"]),
        mandate_period=data["mandate_period"],
        decision_status=decision["status"],
        decided_on=decision["decided_on"],
        decision_paragraph=decision["paragraph"],
        case_number=decision["case_number"],
        decision_is_example=True,
    )


def budget_page(bodies: dict[str, ResponsibleBody], images: Images) -> BudgetPage:
    data = read("budget")
    page = BudgetPage(
        **_common(data),
        year=data["year"],
        lead=rich(data["lead"]),
        body=stream(data["body"], data["slug"], images),
        stated_total=Decimal(data["stated_total"]),
        source=data["source"],
        example_fields=["body"],
    )
    page.lines.add(
        *[
            BudgetLine(
                uuid=identity(data["slug"], line["body"]),
                sort_order=number,
                body=bodies[line["body"]],
                amount=Decimal(line["amount"]),
            )
            for number, line in enumerate(data["lines"])
        ]
    )
    return page


def article_page(images: Images) -> ArticlePage:
    data = read("article")
    return ArticlePage(
        **_common(data),
        lead=rich(data["lead"]),
        body=stream(data["body"], data["slug"], images),
        example_fields=["body"],
    )


def add_sections(home: HomePage, landing: GoalsAndBudgetPage, below: dict[str, Page]) -> None:
    """When the pages that the sections lead to have been saved."""
    home.sections.add(
        *[HomeSection(**_section(data, "home", number, below)) for number, data in enumerate(read("home")["sections"])]
    )
    landing.sections.add(
        *[
            GoalsAndBudgetSection(**_section(data, "landing", number, below))
            for number, data in enumerate(read("landing")["sections"])
        ]
    )


def _section(data: dict[str, Any], owner: str, number: int, below: dict[str, Page]) -> dict[str, Any]:
    return {
        "uuid": identity(owner, "section", number),
        "sort_order": number,
        "heading": data["heading"],
        "text": rich(data["text"]),
        "link_text": data["link_text"],
        "link_page": below[data["link"]],
    }


def _common(data: dict[str, Any]) -> dict[str, Any]:
    slug = data["slug"]
    return {
        "title": data["title"],
        "slug": slug,
        "translation_key": identity("page", slug),
        "show_in_menus": True,
    }
