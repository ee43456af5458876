"""Sentences on a page, as HTML: a heading, the lead under a title, the readout of a picture."""

from __future__ import annotations

from markupsafe import Markup


def lead_html(words: str) -> Markup:
    """What a page answers, or how to begin, under its title."""
    return paragraph_html(words, "rs-lead")


def named_html(words: str) -> Markup:
    """The heading of a page that says what is shown just now."""
    return Markup('<h1 class="rs-named">{}</h1>').format(words)


def readout_html(words: str) -> Markup:
    """What a picture or a table says, in words."""
    return paragraph_html(words, "rs-readout")


def paragraph_html(words: str, style: str) -> Markup:
    """A paragraph of the style sheet's class ``style``."""
    return Markup('<p class="{}">{}</p>').format(style, words)


def headed_html(heading: str, words: str) -> Markup:
    """A paragraph that begins with its heading."""
    return Markup("<p><strong>{}</strong> {}</p>").format(heading, words)
