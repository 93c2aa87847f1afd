"""The landing page."""

from typing import Any

from cms.documents.built import Built
from cms.documents.start import start_page


def landing(page: Any) -> Built:
    return start_page(page, "GoalsAndBudget", name="landing")
