"""What an editor may do in running text. Headings, quotes and pictures are blocks of their own."""

PROSE = ["bold", "italic", "ol", "ul", "link", "document-link"]
LINE = ["bold", "italic", "link"]
