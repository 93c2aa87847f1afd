"""What a line of the log says."""

import logging
from datetime import UTC, datetime

import orjson

from cms.request_id import current_request_id


class JsonLine(logging.Formatter):
    """Time, level, logger, message, the request that it belongs to, and the traceback of an error."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": current_request_id(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return orjson.dumps(line).decode()
