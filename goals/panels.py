"""The editors' forms, in the order of the public page."""

from django.forms import Select
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel, PublishingPanel

from cms.counted_panel import CountedPanel
from cms.meaning_panel import MEANING
from cms.own_form_panel import OwnFormPanel
from cms.panels import SECTIONS, RowsPanel, title_panel
from goals import goal_help
from goals.assignment_panels import CarriedFromPanel, CoBodiesPanel
from goals.forms import AssignmentForm, KpiValueForm
from goals.pasting.panel import AssignmentsPanel

LANDING: list[Panel] = [
    title_panel("Sidans rubrik"),
    FieldPanel("lead"),
    SECTIONS,
    MEANING,
]

DOCUMENTS = RowsPanel(
    "documents", panels=[FieldPanel("document")], told=["{document}"], heading="Dokument", label="dokument"
)

PLAN: list[Panel] = [
    title_panel("Planens rubrik", "Planens rubrik, till exempel Kommunfullmäktiges mål 2024."),
    FieldRowPanel([FieldPanel("year"), FieldPanel("mandate_period")]),
    FieldPanel("intro"),
    MultiFieldPanel(
        [
            FieldPanel("decision_status"),
            FieldRowPanel([FieldPanel("decided_on"), FieldPanel("decision_paragraph")]),
            FieldPanel("case_number"),
            FieldPanel("decision_is_example"),
        ],
        heading="Beslut",
    ),
    DOCUMENTS,
    MEANING,
]

FOLLOW_UP = [
    FieldRowPanel([FieldPanel("year"), FieldPanel("period"), FieldPanel("status")]),
    CountedPanel("comment", most=300),
    FieldPanel("reported_on"),
]

ASSIGNMENT = [
    FieldPanel("kind", help_text=goal_help.KIND),
    CountedPanel("text", most=200, help_text=goal_help.ASSIGNMENT),
    FieldPanel("lead_body", widget=Select, help_text=goal_help.LEAD),
    CoBodiesPanel("co_bodies"),
    FieldRowPanel([FieldPanel("starts_on"), FieldPanel("due_on")]),
    CarriedFromPanel("carried_from"),
    RowsPanel(
        "follow_ups",
        panels=FOLLOW_UP,
        told=["{year} {period}: {status}"],
        heading="Uppföljning",
        label="uppföljning",
    ),
    FieldPanel("is_example"),
]

GOAL_KPI = [
    OwnFormPanel("kpi", leads=goal_help.KPI_OWN_FORM),
    FieldRowPanel([FieldPanel("target"), CountedPanel("target_text", most=60)]),
    CountedPanel("comment", most=200, help_text=goal_help.KPI_COMMENT),
    FieldPanel("is_example"),
]

INVESTMENT = [
    CountedPanel("title", most=80, help_text=goal_help.INVESTMENT),
    FieldPanel("amount"),
    CountedPanel("note", most=150, help_text=goal_help.INVESTMENT_NOTE),
    FieldPanel("is_example"),
]

GOAL: list[Panel] = [
    FieldPanel("number"),
    title_panel("Målets namn", "Kort, som det står i menyer och listor. Till exempel ”Infrastruktur”."),
    CountedPanel("statement", most=250, help_text=goal_help.STATEMENT),
    CountedPanel("scope_note", most=200, help_text=goal_help.SCOPE),
    MultiFieldPanel(
        [
            FieldPanel("figure_image"),
            CountedPanel("figure_alt", most=150),
            FieldPanel("figure_decorative"),
            CountedPanel("figure_caption", most=150),
        ],
        heading="Bild",
        help_text=goal_help.FIGURE,
    ),
    FieldPanel("political_text", help_text=goal_help.POLITICAL_TEXT),
    AssignmentsPanel(
        "assignments",
        panels=ASSIGNMENT,
        row_form=AssignmentForm,
        told=["{text}", "{lead_body}", "klart {due_on}", "{follow_ups}"],
        heading="Uppdrag",
        label="uppdrag",
        help_text=goal_help.ASSIGNMENTS,
    ),
    RowsPanel(
        "kpis",
        panels=GOAL_KPI,
        told=["{kpi}", "målvärde {target}", "{target_text}"],
        heading="Nyckeltal",
        label="nyckeltal",
        help_text=goal_help.KPIS,
    ),
    RowsPanel(
        "investments",
        panels=INVESTMENT,
        told=["{title}", "{amount} kr"],
        heading="Investeringar",
        label="investering",
        help_text=goal_help.INVESTMENTS,
    ),
    FieldPanel("sdgs"),
    RowsPanel(
        "predecessors",
        panels=[FieldPanel("goal")],
        told=["{goal}"],
        heading="Tidigare mål",
        label="tidigare mål",
        help_text=goal_help.PREDECESSORS,
    ),
    MEANING,
]

BUDGET_LINE = [
    FieldPanel("body", widget=Select),
    FieldRowPanel([FieldPanel("kind"), FieldPanel("amount")]),
    FieldPanel("is_example"),
]

BUDGET: list[Panel] = [
    title_panel("Budgetens rubrik", "Budgetens rubrik, till exempel Budget 2025."),
    FieldPanel("year"),
    FieldPanel("lead"),
    FieldPanel("body"),
    RowsPanel(
        "lines",
        panels=BUDGET_LINE,
        told=["{body}", "{kind}", "{amount} kr"],
        heading="Budgetrader",
        label="budgetrad",
    ),
    FieldRowPanel([FieldPanel("stated_total"), FieldPanel("tax_rate")]),
    FieldPanel("source"),
    DOCUMENTS,
    MEANING,
]

BODY: list[Panel] = [
    FieldPanel("name"),
    FieldRowPanel([FieldPanel("abbreviation"), FieldPanel("kind")]),
    FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
    FieldPanel("successor"),
    MEANING,
    PublishingPanel(),
]

KPI_VALUE = [
    FieldRowPanel([FieldPanel("year"), FieldPanel("gender"), FieldPanel("area")]),
    FieldPanel("value"),
    FieldRowPanel([FieldPanel("source"), FieldPanel("retrieved_at")]),
]

KPI: list[Panel] = [
    FieldPanel("title"),
    FieldRowPanel([FieldPanel("kolada_id"), FieldPanel("unit"), FieldPanel("direction")]),
    FieldPanel("source"),
    RowsPanel(
        "values",
        panels=KPI_VALUE,
        row_form=KpiValueForm,
        told=["{year}", "{gender}", "{area}", "{value}"],
        max_num=1000,  # published values stay
        heading="Värden",
        label="värde",
        help_text="Ett publicerat värde ändras inte. Rätta det genom att lägga till en ny rad för samma år.",
    ),
    MEANING,
    PublishingPanel(),
]
