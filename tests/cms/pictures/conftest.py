from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

MakeFile = Callable[..., BytesIO]


@pytest.fixture(autouse=True)
def media(tmp_path: Path, settings: Any) -> Iterator[Path]:
    settings.MEDIA_ROOT = str(tmp_path)
    return tmp_path


@pytest.fixture
def picture_file() -> MakeFile:
    """A picture file: left half red, right half blue."""

    def make(size: tuple[int, int] = (3000, 2000), format: str = "JPEG", **options: Any) -> BytesIO:
        image = Image.new("RGB", size, (200, 30, 30))
        image.paste((30, 30, 200), (size[0] // 2, 0, size[0], size[1]))
        buffer = BytesIO()
        image.save(buffer, format, **options)
        return buffer

    return make
