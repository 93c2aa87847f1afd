import re
from typing import Any

from cms.models import Image
from tests.asking import ask


def asked(fields: str) -> dict[str, Any]:
    body = '{ page(path: "/sa-styrs-kommunen/") { ... on Article { body { ... on FigureBlock { figure { image { '
    answer = ask(body + fields + " } } } } } } }")
    return dict(answer["page"]["body"][0]["figure"]["image"])


def test_rendition_is_a_jpeg_of_the_preset(image: Image) -> None:
    rendition = asked("rendition(preset: THUMBNAIL) { url width height mimeType }")["rendition"]
    assert re.fullmatch(r"/media/record/pictures/\w\w/\w{32}-thumbnail-\d+\.jpg", rendition.pop("url"))
    assert rendition["width"] == rendition["height"]
    assert rendition["mimeType"] == "image/jpeg"


def test_responsive_image_lists_every_width_and_format(image: Image) -> None:
    answer = asked("responsive(shape: NATURAL) { src { width mimeType } srcSet sources { mimeType srcSet } }")
    responsive = answer["responsive"]
    widths = [int(width) for width in re.findall(r" (\d+)w", responsive["srcSet"])]
    assert widths == sorted(widths)
    assert responsive["src"] == {"width": widths[-1], "mimeType": "image/jpeg"}
    assert "image/jpeg" not in {source["mimeType"] for source in responsive["sources"]}
    for source in responsive["sources"]:
        assert [int(width) for width in re.findall(r" (\d+)w", source["srcSet"])] == widths


def test_placeholder_is_inline(image: Image) -> None:
    assert asked("placeholder")["placeholder"].startswith("data:image/webp;base64,")


def test_image_is_known_by_its_uuid(image: Image) -> None:
    assert asked("id") == {"id": f"image:{image.uuid}"}
