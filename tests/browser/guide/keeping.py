"""A picture of the guide and the words that stood in it: pixels differ from machine to machine, words do not."""

import difflib
import io
import re
import time
from pathlib import Path

from django.conf import settings
from PIL import Image
from playwright.sync_api import FloatRect, Locator

FOLDER: Path = settings.GUIDE / "pictures"
COMMAND = "make guide-pictures"
SCALE = 2
AIR = 16
MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
PASSING = {
    r"\d{4}-\d{2}-\d{2}( \d{2}[:.]\d{2})?": "DAG",
    rf"\d{{1,2}} ({MONTH}) \d{{4}}( (kl\. )?\d{{2}}[:.]\d{{2}})?": "DAG",
    r"\b\d{2}:\d{2}\b": "TID",
    r"\d+\s(sekunder|minuter|minut|timmar|timme|dagar|dag)\b": "TID",
    r"\b[0-9a-f]{12}…": "SUMMA",
    r"https?://\S+": "ADRESS",
    r"/url: .*": "/url: ADRESS",
}
"""What is another every time, and what stands for it."""


def words_of(parts: list[Locator]) -> str:
    """What a screen reader would be told of them."""
    words = "\n".join(part.aria_snapshot() for part in parts)
    for pattern, instead in PASSING.items():
        words = re.sub(pattern, instead, words)
    return words + "\n"


def keep(name: str, parts: list[Locator]) -> None:
    """Writes the picture and its words."""
    FOLDER.mkdir(exist_ok=True)
    data = parts[0].page.screenshot(animations="disabled", caret="hide", clip=_frame(parts))
    Image.open(io.BytesIO(data)).convert("RGB").save(FOLDER / f"{name}.webp", quality=80, method=6)
    (FOLDER / f"{name}.txt").write_text(words_of(parts))


def _frame(parts: list[Locator]) -> FloatRect:
    """Round all of them, with some air."""
    parts[0].evaluate("part => part.scrollIntoView({ block: 'center', behavior: 'instant' })")
    boxes = [box for part in parts if (box := part.bounding_box())]
    left, top = min(box["x"] for box in boxes) - AIR, min(box["y"] for box in boxes) - AIR
    right, bottom = (max(box[at] + box[size] for box in boxes) + AIR for at, size in (("x", "width"), ("y", "height")))
    return {"x": left, "y": top, "width": right - left, "height": bottom - top}


def untrue(name: str, parts: list[Locator], patience: float = 30) -> str:
    """What the picture says that the page does not say within some seconds, or nothing."""
    kept = FOLDER / f"{name}.txt"
    if not kept.exists():
        return f"The guide has no picture {name}: run `{COMMAND}`."
    then, last = kept.read_text(), time.monotonic() + patience
    while then != (now := words_of(parts)) and time.monotonic() < last:
        parts[0].page.wait_for_timeout(200)
    if then == now:
        return ""
    changes = "\n".join(difflib.unified_diff(then.splitlines(), now.splitlines(), "picture", "page", lineterm="", n=1))
    return f"The guide's picture {name} is no longer true. Run `{COMMAND}`, and look at it.\n{changes}"
