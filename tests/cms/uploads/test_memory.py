"""A picture within the limits costs a bounded part of a server's memory, whatever its kind."""

import subprocess
import sys
from pathlib import Path

MOST = 260 * 1024**2
DECODE = """
import resource
import sys
import django
django.setup()
from cms.pictures.decode import decode

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

before = peak()
with open(sys.argv[1], "rb") as file:
    assert decode(file, "sol.png").size == (5000, 5000)
print(peak() - before)
"""
MAKE = """
import sys
from PIL import Image
exif = Image.Exif()
exif[0x0112] = 6
Image.new("RGBA", (5000, 5000), (200, 10, 10, 100)).save(sys.argv[1], "PNG", exif=exif)
"""


def _output(script: str, path: Path) -> bytes:
    return subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, check=True).stdout


def test_large_transparent_picture_on_its_side_takes_little_more_than_its_pixels(tmp_path: Path) -> None:
    """25 megapixels are 100 MB: at most the picture as it is and as it becomes are held at once."""
    path = tmp_path / "sol.png"
    _output(MAKE, path)
    assert int(_output(DECODE, path)) < MOST
