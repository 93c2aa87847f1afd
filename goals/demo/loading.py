"""The demo from an empty database to published pages, in one recording that bears the source page's date."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from django.conf import settings
from wagtail.models import Locale, Page, Site

from cms.models import HomePage, SiteSettings
from cms.record.models import Edition
from cms.record.recording import recording
from goals.demo import pages
from goals.demo.accounts import make_accounts
from goals.demo.content import goals, identity, read
from goals.demo.goal_pages import Shared, goal_page
from goals.demo.images import Drawing, draw_all, image_of
from goals.demo.shared import publish_bodies, publish_kpis
from goals.wagtail_defaults import remove_defaults

# The day on the source page, 'Sidan uppdaterad 2024-05-22'.
PUBLISHED_AT = datetime(2024, 5, 22, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
Say = Callable[[str], None]
AnyPage = TypeVar("AnyPage", bound=Page)


def is_loaded() -> bool:
    """The record remembers, even where an editor has since moved or deleted the demo's pages."""
    key = f"page:{identity('page', read('plan')['slug'])}:{settings.LANGUAGE_CODE}"
    return Edition.objects.filter(key=key).exists()


def has_other_content() -> bool:
    return bool(HomePage.objects.exists())


def load(password: str, say: Say) -> None:
    """The pictures' files are made before the recording takes its lock; all rows are one transaction."""
    say("Ritar åtta bilder i alla storlekar …")
    drawings = draw_all(goals())
    with recording(at=PUBLISHED_AT):
        shared = _shared(drawings, say)
        home = _pages(shared, say)
        remove_defaults()
        make_accounts(home, password)
        say("Sex användare i var sin grupp, och ett arbetsflöde.")
        say("Skriver i historiken …")


def _shared(drawings: list[Drawing], say: Say) -> Shared:
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    images = {drawing.name: image_of(drawing) for drawing in drawings}
    shared = Shared(bodies=publish_bodies(), kpis=publish_kpis(PUBLISHED_AT), images=images)
    say(f"{len(shared.images)} bilder, {len(shared.bodies)} nämnder och bolag, {len(shared.kpis)} nyckeltal.")
    return shared


def _pages(shared: Shared, say: Say) -> HomePage:
    home = _saved(Page.get_first_root_node(), pages.home_page())
    _site(home)
    landing = _saved(home, pages.landing_page())
    budget = _saved(landing, pages.budget_page(shared.bodies, shared.images))
    plan = _saved(landing, pages.plan_page())
    article = _saved(landing, pages.article_page(shared.images))
    pages.add_sections(home, landing, {page.slug: page for page in (landing, budget, article)})
    below = [_saved(plan, goal_page(data, shared)) for data in goals()]
    for page in (home, landing, budget, plan, article, *below):
        page.save_revision(log_action=True).publish()
        say(f"Publicerad: {page.title}")
    return home


def _saved(parent: Page, page: AnyPage) -> AnyPage:
    page.locale = Locale.get_default()
    page.live = False
    page.first_published_at = PUBLISHED_AT
    added: AnyPage = parent.add_child(instance=page)
    return added


def _site(home: HomePage) -> None:
    """The site points at the demo's start page, and the page that Wagtail's migrations leave is removed."""
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "127.0.0.1", "port": 8000, "site_name": settings.SITE_NAME, "root_page": home},
    )
    for welcome in Page.objects.filter(depth=home.depth).exclude(pk=home.pk):
        welcome.delete()
    site_settings = SiteSettings.load()
    site_settings.name = "Mål och budget (demonstration)"
    site_settings.save()
