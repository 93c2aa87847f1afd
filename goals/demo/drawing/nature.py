"""Trees, hills and grass of Jämtland, simplified."""

from random import Random

from goals.demo.drawing import palette as p
from goals.demo.drawing.canvas import HEIGHT, WIDTH, Canvas


def hills(canvas: Canvas, base: float, heights: list[float], colour: str) -> None:
    """A ridge across the whole sheet, as high above the base as each number says."""
    step = (WIDTH + 400) / (len(heights) - 1)
    ridge = [(-200 + step * index, base - height) for index, height in enumerate(heights)]
    canvas.shape([(-400, base + 60), *ridge, (WIDTH + 400, base + 60), (WIDTH / 2, HEIGHT + 500)], colour)


def spruce(canvas: Canvas, x: float, y: float, height: float, colour: str = p.SPRUCE) -> None:
    """`x` and `y` are the foot."""
    c = canvas.at(x, y, height / 300)
    c.box(-9, -40, 18, 44, p.BARK)
    for top, bottom, half in ((-300, -190, 52), (-240, -110, 78), (-165, -28, 104)):
        c.polygon([(0, top), (half, bottom), (-half, bottom)], colour)


def birch(canvas: Canvas, x: float, y: float, height: float, colour: str = p.LEAF) -> None:
    c = canvas.at(x, y, height / 300)
    c.limb([(0, 0), (4, -120), (-2, -230)], 20, 10, p.CLOUD)
    for mark in (-30, -70, -105, -140):
        c.line([(-6, mark), (4, mark - 2)], 5, p.INK)
    for dx, dy, r in ((-50, -190, 62), (52, -180, 60), (0, -250, 74), (-10, -160, 60), (32, -225, 52)):
        c.circle(dx, dy, r, colour)


def grass(canvas: Canvas, top: float, bottom: float, length: float, colours: list[str], count: int, seed: int) -> None:
    """Blades with their feet between two heights, those behind drawn first."""
    random = Random(seed)  # noqa: S311
    feet = sorted(random.uniform(top, bottom) for _ in range(count))
    for foot in feet:
        x, tall, lean = random.uniform(-40, WIDTH + 40), length * random.uniform(0.6, 1.2), random.uniform(-0.35, 0.35)
        tip = (x + tall * lean, foot - tall)
        half = 5 + tall / 30
        middle = (x + tall * lean * 0.3, foot - tall * 0.55)
        left, right = (middle[0] - half * 0.8, middle[1]), (middle[0] + half * 0.8, middle[1])
        canvas.polygon([(x - half, foot + 20), left, tip, right, (x + half, foot + 20)], random.choice(colours))
