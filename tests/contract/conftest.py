"""The demo, served to programs as it is to people."""

from tests.browser.conftest import demo

__all__ = ["demo"]
