"""Comments as plain words in a cell, and as the rich text that is stored."""

from html import escape

from bs4 import BeautifulSoup


def plain(comment: str) -> str:
    """The words of a stored comment, one line for each paragraph."""
    soup = BeautifulSoup(comment, "html.parser")
    for line_break in soup.find_all("br"):
        line_break.replace_with("\n")
    paragraphs = [part.get_text().strip() for part in soup.find_all("p")] or [soup.get_text().strip()]
    return "\n".join(words for words in paragraphs if words)


def rich(words: str) -> str:
    """Words from a cell as they are stored."""
    lines = (line.strip() for line in words.splitlines())
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines if line)


def same_words(comment: str, words: str) -> bool:
    return plain(comment).split() == words.split()
