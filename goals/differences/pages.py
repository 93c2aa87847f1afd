"""The labels of the subject's pages."""

from cms.differences.blocks import Blocks
from cms.differences.figure import Figure
from cms.differences.formatted import Formatted
from cms.differences.listed import Listed
from cms.differences.parts import Field, Fields, Silent, Text, Value
from cms.differences.readings import choice, day, flag, number, plain, reference
from cms.differences.registry import Below, register
from cms.differences.rows import Kin, Row, Rows
from cms.differences.seen import Seen
from cms.differences.site import START, file
from goals.differences.assignment import ASSIGNMENTS
from goals.differences.shared import BODY, KPI, KpiInUse
from goals.enums import BudgetKind, DecisionStatus
from goals.global_goals import NAMES

KRONOR = Value(number("kronor"))


def unit(target: Seen) -> str:
    """The unit of a target is its key figure's."""
    return str((Seen(target.around, target.follow).at("kpi").target().value or {}).get("unit", ""))


def measured_by(row: Row) -> str:
    return str(row["kpi"]["ref"])


def given_to(row: Row) -> str:
    return f"{row['kind']} {row['body']['ref']}"


def line_name(row: Seen, number_: int) -> str:
    return f"{BudgetKind(row.value['kind']).label.lower()} till {row.at('body').target().name}"


def goal_name(seen: Seen) -> str:
    """An earlier goal by its name and year."""
    goal = seen.target()
    return f"{goal.name} {goal.value['content']['year']}" if goal.value else ""


GOAL_KPI = Fields(
    Field("kpi", "", KpiInUse()),
    Field("target", "målvärde", Value(number(unit))),
    Field("target_text", "målvärde i ord", Text()),
    Field("comment", "kommentar", Formatted()),
    Field("is_example", "är ett exempel", flag()),
    untold=("uuid",),
)
INVESTMENT = Fields(
    Field("title", "namn", Text()),
    Field("amount", "belopp", KRONOR),
    Field("note", "anmärkning", Text()),
    Field("is_example", "är ett exempel", flag()),
    untold=("uuid",),
)
GOAL = Fields(
    Field("year", "år", Value(plain)),
    Field("number", "målets nummer", Value(plain)),
    Field("statement", "målformulering", Text()),
    Field("scope_note", "avgränsning", Text()),
    Field("figure", "bild", Figure()),
    Field("political_text_blocks", "politisk text", Blocks()),
    Field("assignments", "uppdrag", ASSIGNMENTS),
    Field(
        "kpis",
        "nyckeltal",
        Rows(
            lambda row, number: f"nyckeltalet {row.at('kpi').target().name}",
            GOAL_KPI,
            kin=Kin(measured_by, measured_by),
            needs="kpi",
        ),
    ),
    Field("investments", "investeringar", Rows(lambda row, number: f"investering {number}", INVESTMENT)),
    Field("sdgs", "mål i Agenda 2030", Listed(lambda seen: f"{seen.value}. {NAMES.get(seen.value, '')}".strip())),
    Field("predecessors", "tidigare mål", Listed(goal_name)),
    Field("name", "målets namn", Silent()),  # the page's heading
    Field("political_text", "politisk text i ett stycke", Silent()),  # the blocks
)
DECISION = Fields(
    Field("status", "status", Value(choice(dict(DecisionStatus.choices)))),
    Field("decided_on", "dag", Value(day)),
    Field("paragraph", "paragraf", Value(plain)),
    Field("case_number", "diarienummer", Value(plain)),
    Field("is_example", "är ett exempel", flag()),
)
PLAN = Fields(
    Field("year", "år", Value(plain)),
    Field("intro", "inledning", Formatted()),
    Field("mandate_period", "mandatperiod", Value(plain)),
    Field("decision", "beslut", DECISION),
    Field("documents", "dokument", Listed(file)),
)
LINE = Fields(
    Field("kind", "slag", Value(choice(dict(BudgetKind.choices)))),
    Field("body", "mottagare", Value(reference)),
    Field("amount", "belopp", KRONOR),
    Field("is_example", "är ett exempel", flag()),
    untold=("uuid",),
)
BUDGET = Fields(
    Field("year", "år", Value(plain)),
    Field("lead", "ingress", Formatted()),
    Field("body", "innehåll", Blocks()),
    Field("lines", "budgetrader", Rows(line_name, LINE, kin=Kin(given_to, given_to), needs="body")),
    Field("stated_total", "angiven summa", KRONOR),
    Field("tax_rate", "skattesats", Value(number("kr per 100 kr"))),
    Field("source", "källa", Text()),
    Field("documents", "dokument", Listed(file)),
)

register("Goal", GOAL)
register("Plan", PLAN, Below("Goal", "goals", "mål"))
register("GoalsAndBudget", START, Below("Plan", "plans", "plan"))
register("Budget", BUDGET)
register("ResponsibleBody", BODY)
register("Kpi", KPI)
