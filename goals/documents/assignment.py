"""A goal's assignments with their follow-ups."""

from typing import Any

from cms.documents.text import formatted, formatted_or_none
from cms.documents.together import named
from cms.documents.values import day, reference, references
from cms.publishing.keys import page_key
from goals.figures import newest_status
from goals.models import Assignment


def assignments_of(page: Any) -> list[dict[str, Any]]:
    """In the editors' order; a draft's row without a lead body can't be shown yet."""
    return [_assignment(row) for row in page.assignments.all() if row.lead_body is not None]


def _assignment(row: Any) -> dict[str, Any]:
    follow_ups = _follow_ups(row)
    return {
        "uuid": str(row.uuid),
        "kind": row.kind,
        "text": formatted(row.text),
        "lead_body": reference("body", row.lead_body),
        "co_bodies": references("body", row.co_bodies.all()),
        "starts_on": day(row.starts_on),
        "due_on": day(row.due_on),
        "follow_ups": follow_ups,
        "status": newest_status(follow_ups),
        "carried_from": _origin(row),
        "is_example": row.is_example,
    }


def _follow_ups(row: Any) -> list[dict[str, Any]]:
    reports = [report for report in row.follow_ups.all() if report.year is not None]
    return [
        {
            "uuid": str(report.uuid),
            "year": report.year,
            "period": report.period,
            "status": report.status,
            "comment": formatted_or_none(report.comment),
            "reported_on": day(report.reported_on),
        }
        for report in sorted(reports, key=lambda report: (report.year, report.period))
    ]


def _origin(row: Any) -> dict[str, Any] | None:
    """The assignment of an earlier year that this one continues, in the same language."""
    if row.carried_from is None:
        return None
    found = named(Assignment.objects.select_related("page"), "uuid", [row.carried_from])
    earlier = next((each for each in found if each.page.locale_id == row.page.locale_id), None)
    return earlier and {"page": {"ref": page_key(earlier.page)}, "uuid": str(earlier.uuid)}
