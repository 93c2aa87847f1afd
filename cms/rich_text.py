"""What an editor may do in running text. Headings, quotes and pictures are blocks of their own."""

# Words in another language than the page's, by their code: screen readers change voice.
LANGUAGES = {
    "sma": "sydsamiska",
    "se": "nordsamiska",
    "sv": "svenska",
    "en": "engelska",
    "fi": "finska",
}
MARKS = [f"lang-{code}" for code in LANGUAGES]
PROSE = ["bold", "italic", "ol", "ul", "link", "document-link", *MARKS]
LINE = ["bold", "italic", "link", *MARKS]
