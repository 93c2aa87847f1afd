from io import BytesIO

import pytest
from PIL import Image

from goals.demo.content import goals
from goals.demo.drawing.pictures import SCENES, draw_picture


def test_every_goal_has_a_picture_of_its_own() -> None:
    assert sorted(goal["picture"]["name"] for goal in goals()) == sorted(SCENES)


@pytest.mark.parametrize("name", SCENES)
def test_a_picture_is_large_and_colourful(name: str) -> None:
    with Image.open(BytesIO(draw_picture(name))) as image:
        assert image.size == (2400, 1600)
        assert len(image.quantize(64).getcolors()) > 40


def test_the_same_code_draws_the_same_picture() -> None:
    assert draw_picture("meadow") == draw_picture("meadow")
