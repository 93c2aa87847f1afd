"""TRUNCATE passes by the triggers of rows: tables that hold what the public reads refuse it."""

from django.db import migrations

from cms.record.guard import kept_whole

PAGES = ["goalsandbudgetpage", "planpage", "goalpage", "budgetpage"]
ROWS = ["goalsandbudgetsection", "plandocument", "assignment", "goalkpi", "investment", "predecessor", "budgetline"]
ROWS += ["budgetdocument", "followup", "assignment_co_bodies"]
SHARED = ["responsiblebody", "kpi", "kpivalue"]


class Migration(migrations.Migration):
    dependencies = [
        ("goals", "0005_language_marks"),
        ("cms", "0014_kept_whole"),
    ]

    operations = [kept_whole(f"goals_{name}") for name in (*PAGES, *ROWS, *SHARED)]
