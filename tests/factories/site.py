"""A small site to test on: made through Wagtail's own ways, and live unless said otherwise."""

from io import BytesIO
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image as Picture
from wagtail.models import Locale, Page, Site

from cms.models import ArticlePage, Document, HomePage, Image, User


def make_user(username: str = "redaktor", **more: Any) -> User:
    """An administrator, unless `is_superuser` says otherwise."""
    fields = {"is_superuser": True, "is_staff": True, "email": f"{username}@example.org", **more}
    return User.objects.create_user(username, password="lösenord", **fields)


def make_home(**more: Any) -> HomePage:
    """The start page, at the root of the only site."""
    Locale.objects.get_or_create(language_code="sv")
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(**{"title": "Hem", "slug": "hem", "live": True, **more}))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home, "site_name": "Prov"}
    )
    return home


def make_article(parent: Page, title: str = "Så styrs kommunen", **more: Any) -> ArticlePage:
    return parent.add_child(instance=ArticlePage(title=title, **more))


def image_file(size: tuple[int, int] = (640, 480)) -> ImageFile:
    """A grey picture, as an editor would upload it."""
    data = BytesIO()
    Picture.new("RGB", size, "grey").save(data, "PNG")
    return ImageFile(BytesIO(data.getvalue()), name=f"{uuid4()}.png")


def make_image(title: str = "En bild", **more: Any) -> Image:
    """A picture that shows nobody."""
    return Image.objects.create(**{"title": title, "file": image_file(), "persons": "NONE", **more})


def make_document(title: str = "Mål och budget", **more: Any) -> Document:
    file = ContentFile(b"Protokoll", name=f"{uuid4()}.txt")
    return Document.objects.create(**{"title": title, "file": file, **more})
