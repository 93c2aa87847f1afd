"""What the public sees of goals, plans, budgets and shared nouns changes inside a recording, or not at all."""

from django.db import migrations

from cms.record.guard import guard, live_owner, live_page, live_row

ROWS = ["goalsandbudgetsection", "plandocument", "assignment", "goalkpi", "investment", "predecessor"]
ROWS += ["budgetline", "budgetdocument"]
PAGES = ["goalsandbudgetpage", "planpage", "goalpage", "budgetpage"]
OF_ASSIGNMENT = (
    "SELECT p.live FROM goals_assignment a JOIN wagtailcore_page p ON p.id = a.page_id"
    " WHERE a.id = ($1 ->> 'assignment_id')::bigint"
)
BODY = "uuid,live,name,abbreviation,kind,valid_from,valid_to,successor_id"
KPI = "uuid,live,kolada_id,title,unit,direction,source"


class Migration(migrations.Migration):
    dependencies = [("goals", "0001_initial"), ("cms", "0003_guards")]

    operations = [
        *(guard(f"goals_{name}", live_page("page_ptr_id")) for name in PAGES),
        *(guard(f"goals_{name}", live_page()) for name in ROWS),
        guard("goals_followup", OF_ASSIGNMENT),
        guard("goals_assignment_co_bodies", OF_ASSIGNMENT),
        guard("goals_responsiblebody", live_row(), BODY),
        guard("goals_kpi", live_row(), KPI),
        guard("goals_kpivalue", live_owner("goals_kpi", "kpi_id")),
    ]
