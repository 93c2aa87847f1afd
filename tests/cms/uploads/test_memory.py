"""A picture within the limits costs a bounded part of a server's memory, whatever its kind."""

import subprocess
import sys
from pathlib import Path

import pytest

DECODE = """
import re
import sys
import django
django.setup()
from cms.pictures.cleaning import without_metadata
from cms.pictures.decode import decode

def peak():
    # Of this program alone: what getrusage tells counts from the process that started it.
    with open("/proc/self/status") as status:
        return int(re.search("VmHWM:[ \\t]+([0-9]+) kB", status.read())[1]) * 1024

before = peak()
with open(sys.argv[1], "rb") as file:
    assert decode(file, sys.argv[1]).size == (int(sys.argv[2]),) * 2
    file.seek(0)
    assert without_metadata(file.read())
print(peak() - before)
"""
MAKE = """
import sys
from PIL import Image
exif = Image.Exif()
exif[0x0112] = int(sys.argv[4])
size, mode = int(sys.argv[2]), sys.argv[3]
Image.new(mode, (size, size), (200, 10, 10, 100)).save(sys.argv[1], exif=exif, progressive=True, method=0)
"""


def _output(script: str, *told: object) -> bytes:
    return subprocess.run([sys.executable, "-c", script, *map(str, told)], capture_output=True, check=True).stdout


@pytest.mark.parametrize(
    ("name", "mode", "turned", "most"),
    [("sol.png", "RGBA", 6, 330), ("sol.webp", "RGBA", 1, 480), ("sol.jpg", "CMYK", 6, 420)],
)
def test_largest_picture_of_its_kind(name: str, mode: str, turned: int, most: int, tmp_path: Path) -> None:
    """Megabytes: 25 megapixels are 100, and a few copies are held at once; WebP's decoder holds four."""
    path, size = tmp_path / name, 5000
    _output(MAKE, path, size, mode, turned)
    assert int(_output(DECODE, path, size)) < most * 1024**2
