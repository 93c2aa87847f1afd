"""The eight pictures by name. The same code draws the same pixels, so that names by content stay the same."""

from io import BytesIO

from goals.demo.drawing.canvas import Canvas
from goals.demo.drawing.scenes import counting, meadow, screen, sofa, sunset, tandem, winter, workshop

SCENES = {
    "counting": counting.draw,
    "meadow": meadow.draw,
    "screen": screen.draw,
    "sofa": sofa.draw,
    "sunset": sunset.draw,
    "tandem": tandem.draw,
    "winter": winter.draw,
    "workshop": workshop.draw,
}


def draw_picture(name: str) -> bytes:
    """2400 × 1600 as a JPEG file."""
    canvas = Canvas()
    SCENES[name](canvas)
    buffer = BytesIO()
    canvas.finished().save(buffer, "JPEG", quality=92, subsampling=0)
    return buffer.getvalue()
