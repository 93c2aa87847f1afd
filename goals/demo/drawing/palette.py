"""One set of colours for all pictures: the lake, the forest, and warm things against them."""

from PIL import ImageColor

INK = "#24323d"
NIGHT = "#1d4159"
LAKE = "#2c6f93"
WATER = "#5aa3c2"
ICE = "#a9d3e2"
SKY = "#d9edf3"
FOREST = "#2c5a4c"
SPRUCE = "#1f463d"
LEAF = "#5f9a68"
MEADOW = "#8fba6d"
SPRING = "#c6d992"
SNOW = "#f6fafb"
SHADE = "#d7e6ee"
CREAM = "#fbf1df"
SAND = "#efd9b4"
WOOD = "#c98f57"
PLANK = "#dfae78"
BARK = "#7c5236"
SUN = "#f8c95c"
APRICOT = "#f4a95f"
CORAL = "#e5744f"
BRICK = "#b4472f"
BERRY = "#8e3b5e"
ROSE = "#e9a3a0"
STONE = "#9aa9b2"
CLOUD = "#e9eef0"
WHITE = "#ffffff"

LIGHT_SKIN = "#f3c9a5"
TAN_SKIN = "#dba277"
BROWN_SKIN = "#a96f49"
DARK_SKIN = "#7a4a31"

BLACK_HAIR = "#2a2422"
BROWN_HAIR = "#6a4229"
RED_HAIR = "#b8622f"
BLOND_HAIR = "#e6c06a"
GREY_HAIR = "#cdd3d6"


def deeper(colour: str, share: float = 0.86) -> str:
    """The same colour in shadow."""
    red, green, blue = (round(part * share) for part in ImageColor.getrgb(colour)[:3])
    return f"#{red:02x}{green:02x}{blue:02x}"
