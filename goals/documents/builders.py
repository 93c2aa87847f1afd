"""The subject's builders, by model."""

from cms.documents.registry import register
from cms.record import named
from goals.documents import maskable  # noqa: F401
from goals.documents.body import body
from goals.documents.budget import budget
from goals.documents.goal import goal
from goals.documents.kpi import kpi
from goals.documents.landing import landing
from goals.documents.plan import plan
from goals.models import BudgetPage, GoalPage, GoalsAndBudgetPage, Kpi, PlanPage, ResponsibleBody

register(GoalsAndBudgetPage, landing)
register(PlanPage, plan)
register(GoalPage, goal)
register(BudgetPage, budget)
register(ResponsibleBody, body)
register(Kpi, kpi)
named.register("ResponsibleBody", "name", "abbreviation")
