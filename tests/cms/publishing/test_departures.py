"""Each edition names the address that its page left, if it left one."""

from importlib import import_module

from django.db import connection

from cms.publishing.keys import page_key
from cms.record.models import Edition
from goals.models import GoalPage

BELOW = "/kommunens-mal-och-budget/mal-2024/"


def left(goal: GoalPage) -> list[tuple[str, str]]:
    editions = Edition.objects.filter(key=page_key(goal)).order_by("sequence")
    return list(editions.values_list("left_path", "path"))


def move_about(goal: GoalPage) -> list[tuple[str, str]]:
    """Published, moved, withdrawn, and published at a third address."""
    goal.slug = "vagar"
    goal.save()
    goal.unpublish()
    goal.slug = "broar"
    goal.save_revision().publish()
    return [
        ("", f"{BELOW}infrastruktur/"),
        (f"{BELOW}infrastruktur/", f"{BELOW}vagar/"),
        ("", f"{BELOW}vagar/"),
        (f"{BELOW}vagar/", f"{BELOW}broar/"),
    ]


def test_edition_names_the_address_that_its_page_left(goal: GoalPage) -> None:
    assert move_about(goal) == left(goal)


def test_migration_says_of_old_editions_what_writing_says_of_new_ones(goal: GoalPage) -> None:
    expected = move_about(goal)
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("UPDATE record_edition SET left_path = ''")
        cursor.execute("SET LOCAL session_replication_role = origin")
        cursor.execute(import_module("cms.record.migrations.0006_departures").FILL)
    assert left(goal) == expected
