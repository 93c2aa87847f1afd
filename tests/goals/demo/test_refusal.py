from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from cms.models import HomePage
from cms.record.models import Edition


@pytest.mark.django_db
def test_a_database_with_other_content_is_left_alone() -> None:
    Page.get_first_root_node().add_child(instance=HomePage(title="Vår start", slug="var-start"))
    with pytest.raises(CommandError, match="Databasen har redan innehåll"):
        call_command("load_demo", stdout=StringIO())
    assert HomePage.objects.get().title == "Vår start"
    assert not Edition.objects.filter(type="Goal").exists()
