"""The site: what every page has, whatever its subject."""

from django.apps import AppConfig


class CmsConfig(AppConfig):
    name = "cms"
    verbose_name = "Webbplats"

    def ready(self) -> None:
        """From here on every change of the public view is a recording."""
        from cms import forged, spreadsheets
        from cms.approval import guard as approval_guard
        from cms.approval import one_mail
        from cms.conflicts import guard
        from cms.differences import site  # noqa: F401
        from cms.documents import builders  # noqa: F401
        from cms.endpoint import checks  # noqa: F401
        from cms.models import Document, Image
        from cms.publishing import choke_point, hiding, marks
        from cms.publishing.pages import OrderSource, PageSource
        from cms.publishing.redirects import RedirectSource
        from cms.publishing.shared import ImageSource, MediaSource
        from cms.publishing.site import SiteSource
        from cms.record.sources import register
        from cms.validation import rules  # noqa: F401

        for source in (
            ImageSource("image", Image),
            MediaSource("document", Document),
            SiteSource(),
            PageSource(),
            OrderSource(),
            RedirectSource(),
        ):
            register(source)
        marks.connect()
        choke_point.install()
        hiding.install()
        guard.install()
        approval_guard.install()
        one_mail.install()
        forged.install()
        spreadsheets.install()
