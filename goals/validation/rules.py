"""Which rules hold for what."""

from cms.validation import register
from goals.models import BudgetPage, GoalPage, PlanPage, ResponsibleBody
from goals.validation.assignments import assignment_problems
from goals.validation.bodies import body_problems
from goals.validation.body_uses import body_use_problems
from goals.validation.budget import budget_problems
from goals.validation.goal import goal_problems
from goals.validation.plan import plan_problems

register(BudgetPage, budget_problems)
register(GoalPage, goal_problems)
register(GoalPage, assignment_problems)
register(PlanPage, plan_problems)
register(ResponsibleBody, body_problems)
register(ResponsibleBody, body_use_problems)
