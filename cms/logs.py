"""What a line of the log says."""

import logging
from datetime import UTC, datetime

import orjson

from cms.request_id import current_request_id


def request_id_of(record: logging.LogRecord) -> str | None:
    """Django logs a refused request when its middleware is already done."""
    request = getattr(record, "request", None)
    return request.META.get("HTTP_X_REQUEST_ID") if request is not None else None


class JsonLine(logging.Formatter):
    """Time, level, logger, message, the request that it belongs to, and the traceback of an error."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": current_request_id() or request_id_of(record),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return orjson.dumps(line).decode()
