"""Our scripts in the page round the map: the links inside the app, and a word when a map cannot come.

They come with the page's first elements and not as files, for they also tell of files that do not come.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from markupsafe import Markup

from regionsenter.present.map.state import map_texts
from regionsenter.present.parts.scripts import script_text
from regionsenter.texts import Translate

CLIENT = Path(__file__).parent / "page_client"
PARTS = ("links.js", "map_watch.js")


def page_scripts_html(t: Translate) -> Markup:
    """The element that every page has once: the scripts, and the words they need in the page's language."""
    texts = map_texts(t)
    words = Markup('<div id="rs-words" hidden data-failed="{}" data-retry="{}"></div>')
    return words.format(texts["failed"], texts["retry"]) + _scripts()


@cache
def _scripts() -> Markup:
    # Our own files, which are no one's input.
    return Markup("").join(Markup(f"<script>{script_text(CLIENT / part)}</script>") for part in PARTS)
