"""How Wagtail's pages, media and snippets reach the public record."""
