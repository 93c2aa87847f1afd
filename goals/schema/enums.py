"""The subject's closed sets."""

from cms.schema.enums import closed_set

DecisionStatus = closed_set(
    "DecisionStatus",
    "How far a plan has come (beslutets status).",
    {
        "DRAFT": "Being written (utkast).",
        "PROPOSED": "Put before the council (förslag).",
        "ADOPTED": "Decided by the council (antagen).",
        "REVISED": "Decided, and changed by a later decision (reviderad).",
        "CLOSED": "The year is over (avslutad).",
    },
)
AssignmentKind = closed_set(
    "AssignmentKind",
    "Who gave an assignment.",
    {
        "COUNCIL": "The municipal council (kommunfullmäktiges uppdrag).",
        "COMMITTEE": "The committee itself (nämndens eget uppdrag).",
    },
)
FollowUpStatus = closed_set(
    "FollowUpStatus",
    "How an assignment is going. T1 and T2 are forecasts, T3 is the outcome. Never show it by colour alone.",
    {
        "NOT_REPORTED": "Nothing reported (ej rapporterat).",
        "EXPECTED": "Forecast: will be done (bedöms bli genomfört).",
        "NOT_EXPECTED": "Forecast: will not be done (bedöms inte bli genomfört).",
        "DONE": "Outcome: done (är genomfört).",
        "NOT_DONE": "Outcome: not done (är inte genomfört).",
        "PARTLY": "Outcome: partly done (är delvis genomfört).",
        "CANNOT_ASSESS": "Can't be judged (kan inte bedömas).",
    },
)
FollowUpPeriod = closed_set(
    "FollowUpPeriod",
    "When in the year a follow-up is made.",
    {
        "T1": "After four months (tertial 1): a forecast.",
        "T2": "After eight months (tertial 2): a forecast.",
        "T3": "After the whole year (tertial 3): the outcome.",
    },
)
BodyKind = closed_set(
    "BodyKind",
    "What sort of body carries out an assignment.",
    {
        "COUNCIL": "The municipal council (kommunfullmäktige).",
        "BOARD": "The municipal executive board (kommunstyrelsen).",
        "COMMITTEE": "A committee (nämnd).",
        "COMPANY": "A company that the municipality owns (bolag).",
        "JOINT_AUTHORITY": "An authority shared with other municipalities (kommunalförbund).",
        "AUDIT": "The municipal auditors (kommunrevisionen).",
    },
)
KpiDirection = closed_set(
    "KpiDirection",
    "Which way a key figure should move.",
    {
        "HIGHER_IS_BETTER": "A higher value is better.",
        "LOWER_IS_BETTER": "A lower value is better.",
        "NEUTRAL": "Neither way is better.",
    },
)
KpiGender = closed_set(
    "KpiGender",
    "Whom a value is about.",
    {"TOTAL": "Everyone (totalt).", "WOMEN": "Women and girls (kvinnor).", "MEN": "Men and boys (män)."},
)
BudgetKind = closed_set(
    "BudgetKind",
    "What the money of a budget line is for.",
    {
        "GRANT": "What the municipality gives a body for its work (kommunbidrag).",
        "OPERATING": "Running costs (driftbudget).",
        "INVESTMENT": "To build or buy what lasts (investeringsbudget).",
    },
)
