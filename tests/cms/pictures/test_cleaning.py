"""What a camera wrote into a file is taken out, and nothing else."""

from io import BytesIO
from typing import Any

from PIL import Image as Pillow
from PIL import ImageCms

from cms.pictures.cleaning import without_metadata


def test_upright_webp_loses_nothing_but_what_tells() -> None:
    exif, profile = Pillow.Exif(), ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif[0x010F] = "Kameratillverkaren"
    more: dict[str, Any] = {"lossless": True, "exif": exif, "xmp": b"<x>av Karin</x>", "icc_profile": profile}
    buffer = BytesIO()
    Pillow.effect_noise((300, 200), 60).convert("RGBA").save(buffer, "WEBP", **more)
    content = buffer.getvalue()
    cleaned = without_metadata(content)
    assert cleaned is not None and b"av Karin" not in cleaned and b"Kameratillverkaren" not in cleaned
    before, after = Pillow.open(BytesIO(content)), Pillow.open(BytesIO(cleaned))
    assert (after.info.get("icc_profile"), after.info.get("exif"), after.info.get("xmp")) == (profile, None, None)
    assert after.tobytes() == before.tobytes()
    assert without_metadata(cleaned) is None


def test_upright_jpeg_keeps_its_quality() -> None:
    buffer = BytesIO()
    Pillow.effect_noise((64, 64), 80).convert("RGB").save(buffer, "JPEG", quality=60, comment=b"av Karin")
    cleaned = without_metadata(buffer.getvalue())
    assert cleaned is not None and b"av Karin" not in cleaned
    before, after = Pillow.open(buffer), Pillow.open(BytesIO(cleaned))
    assert before.quantization == after.quantization
