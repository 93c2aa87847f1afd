"""The subject's nouns, one file each."""

from goals.models.assignment import Assignment
from goals.models.body import ResponsibleBody
from goals.models.budget import BudgetDocument, BudgetLine, BudgetPage
from goals.models.follow_up import FollowUp
from goals.models.goal import GoalPage
from goals.models.goal_kpi import GoalKpi
from goals.models.goals_and_budget import GoalsAndBudgetPage, GoalsAndBudgetSection
from goals.models.investment import Investment
from goals.models.kpi import Kpi
from goals.models.kpi_value import KpiValue
from goals.models.plan import PlanDocument, PlanPage
from goals.models.predecessor import Predecessor

__all__ = [
    "Assignment",
    "BudgetDocument",
    "BudgetLine",
    "BudgetPage",
    "FollowUp",
    "GoalKpi",
    "GoalPage",
    "GoalsAndBudgetPage",
    "GoalsAndBudgetSection",
    "Investment",
    "Kpi",
    "KpiValue",
    "PlanDocument",
    "PlanPage",
    "Predecessor",
    "ResponsibleBody",
]
