"""The landing page."""

from graphql import GraphQLResolveInfo

from cms.schema.fields import many, maybe, one
from cms.schema.formatted_text import FormattedText
from cms.schema.page import Page
from cms.schema.page_types import page_type
from cms.schema.section import Section
from cms.schema.shown import DocumentType, Shown
from goals.schema.plan import Plan
from goals.schema.plans import plans_of


@page_type(summary="lead")
class GoalsAndBudget(DocumentType):
    """The landing page above all years, 'Kommunens mål och budget'."""

    class Meta:
        interfaces = (Page,)

    lead = one(FormattedText, "The introduction (ingress). Empty where there is none.")
    sections = many(Section, "The linked sections, in the editors' order.")
    current_plan = maybe(Plan, "The newest published plan. Null where none is public.")
    plans = many(Plan, "Every published plan, newest year first.")

    @staticmethod
    def resolve_current_plan(landing: Shown, info: GraphQLResolveInfo) -> Shown | None:
        return next(iter(plans_of(landing.snapshot, landing.edition.locale)), None)

    @staticmethod
    def resolve_plans(landing: Shown, info: GraphQLResolveInfo) -> list[Shown]:
        return plans_of(landing.snapshot, landing.edition.locale)
