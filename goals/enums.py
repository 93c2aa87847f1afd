"""Closed sets of the subject, stored under the names that the public schema uses."""

from django.db import models


class DecisionStatus(models.TextChoices):
    DRAFT = "DRAFT", "Utkast"
    PROPOSED = "PROPOSED", "Förslag"
    ADOPTED = "ADOPTED", "Antagen"
    REVISED = "REVISED", "Reviderad"
    CLOSED = "CLOSED", "Avslutad"


class AssignmentKind(models.TextChoices):
    COUNCIL = "COUNCIL", "Fullmäktiges uppdrag"
    COMMITTEE = "COMMITTEE", "Nämndens eget uppdrag"


class FollowUpPeriod(models.TextChoices):
    T1 = "T1", "T1 (prognos)"
    T2 = "T2", "T2 (prognos)"
    T3 = "T3", "T3 (utfall)"


class FollowUpStatus(models.TextChoices):
    NOT_REPORTED = "NOT_REPORTED", "Ej rapporterat"
    EXPECTED = "EXPECTED", "Bedöms bli genomfört"
    NOT_EXPECTED = "NOT_EXPECTED", "Bedöms inte bli genomfört"
    DONE = "DONE", "Är genomfört"
    NOT_DONE = "NOT_DONE", "Är inte genomfört"
    PARTLY = "PARTLY", "Är delvis genomfört"
    CANNOT_ASSESS = "CANNOT_ASSESS", "Kan ej bedömas"


class BodyKind(models.TextChoices):
    COUNCIL = "COUNCIL", "Kommunfullmäktige"
    BOARD = "BOARD", "Kommunstyrelsen"
    COMMITTEE = "COMMITTEE", "Nämnd"
    COMPANY = "COMPANY", "Bolag"
    JOINT_AUTHORITY = "JOINT_AUTHORITY", "Kommunalförbund"
    AUDIT = "AUDIT", "Revision"


class KpiDirection(models.TextChoices):
    HIGHER_IS_BETTER = "HIGHER_IS_BETTER", "Högre är bättre"
    LOWER_IS_BETTER = "LOWER_IS_BETTER", "Lägre är bättre"
    NEUTRAL = "NEUTRAL", "Varken eller"


class KpiGender(models.TextChoices):
    TOTAL = "TOTAL", "Totalt"
    WOMEN = "WOMEN", "Kvinnor"
    MEN = "MEN", "Män"


class BudgetKind(models.TextChoices):
    GRANT = "GRANT", "Kommunbidrag"
    OPERATING = "OPERATING", "Driftbudget"
    INVESTMENT = "INVESTMENT", "Investeringsbudget"
