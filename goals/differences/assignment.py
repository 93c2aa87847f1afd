"""The labels of assignments and their follow-ups."""

from cms.differences.formatted import Formatted
from cms.differences.listed import Listed
from cms.differences.parts import Field, Fields, Value
from cms.differences.readings import choice, day, flag, reference
from cms.differences.rows import Kin, Row, Rows
from cms.differences.seen import Seen
from goals.enums import AssignmentKind, FollowUpPeriod, FollowUpStatus


def report_name(row: Seen, number: int) -> str:
    return f"uppföljning {row.value['period']} {row.value['year']}"


def origin(seen: Seen) -> str:
    """The earlier goal that an assignment stood under, with its year."""
    goal = seen.at("page").target()
    return f"{goal.name} {goal.value['content']['year']}" if goal.value else ""


def asked(row: Seen) -> str:
    """What is to be done."""
    return str(row.value["text"]["plain"])


def own(row: Row) -> str:
    return str(row["uuid"])


def continued(row: Row) -> str:
    """The earlier year's assignment that this one goes on with."""
    return str(row["carried_from"]["uuid"]) if row["carried_from"] else ""


FOLLOW_UP = Fields(
    Field("period", "tidpunkt", Value(choice(dict(FollowUpPeriod.choices)))),
    Field("year", "år", Value(lambda seen: str(seen.value))),
    Field("status", "status", Value(choice(dict(FollowUpStatus.choices)))),
    Field("comment", "kommentar", Formatted()),
    Field("reported_on", "rapporterat den", Value(day)),
    untold=("uuid",),
)
ASSIGNMENT = Fields(
    Field("text", "text", Formatted()),
    Field("kind", "slag", Value(choice(dict(AssignmentKind.choices)))),
    Field("lead_body", "ansvarig", Value(reference)),
    Field("co_bodies", "medansvariga", Listed(reference)),
    Field("starts_on", "börjar", Value(day)),
    Field("due_on", "ska vara klart", Value(day)),
    Field("follow_ups", "uppföljningar", Rows(report_name, FOLLOW_UP, ordered=False)),
    Field("carried_from", "fortsätter uppdraget under", Value(origin)),
    Field("is_example", "är ett exempel", flag()),
    # The status is the newest follow-up's own.
    untold=("uuid", "status"),
)
ASSIGNMENTS = Rows(
    lambda row, number: f"uppdrag {number}", ASSIGNMENT, kin=Kin(own, continued), needs="lead_body", about=asked
)
