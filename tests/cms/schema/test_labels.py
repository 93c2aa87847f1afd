from json import loads

from cms.models import Image
from cms.record.models import Content
from tests.cms.schema.conftest import Site
from tests.telling import unlabelled


def test_everything_that_the_sites_builders_write_has_a_label(site: Site, image: Image) -> None:
    contents = Content.objects.exclude(edition__type__in=["Order", "Redirect"]).select_related("edition")
    documents = {content.edition.type: content for content in contents.order_by("edition")}
    assert sorted(documents) == ["Article", "Document", "Home", "Image", "Site"]
    assert [place for content in contents for place in unlabelled(loads(content.document))] == []
