"""Our scripts in the page round the map: the links inside the app, and a word when a map cannot come.

They come with the page and not as files, for they also tell of files that do not come.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from markupsafe import Markup

from regionsenter.present.map.state import map_texts
from regionsenter.present.parts.scripts import script_text
from regionsenter.texts import Translate, translator
from regionsenter.vocabulary import data_version

CLIENT = Path(__file__).parent / "page_client"


def page_scripts_html(t: Translate) -> Markup:
    """The element every page has once: the script, and the words for a map that fails, in its language."""
    texts = map_texts(t)
    told = {
        "lang": t.language,
        "failed": texts["failed"],
        "retry": texts["retry"],
        "remark": t("Merknad"),
        "printed": t("Skrevet ut {date}"),
        "version": t("Dataversjon {version}").format(version=data_version()),
    }
    data = Markup("").join(Markup(' data-{}="{}"').format(name, text) for name, text in told.items())
    return Markup('<div id="rs-words" hidden{}></div>').format(data) + _scripts()


@cache
def _scripts() -> Markup:
    # Our own file, which is no one's input.
    return Markup(f"<script>{script_text(CLIENT / 'links.js')}</script>")


@cache
def map_watch_script(language: str) -> str:
    """A ``<script>`` for the head of a page in ``language``, to be there before any map is.

    An element of the page may come after the map's frame has failed. It tells in the words that the page
    has got by then (its language can change), else in these. Raises StaticError, TextsError.
    """
    texts = map_texts(translator(language))
    words = json.dumps({"failed": texts["failed"], "retry": texts["retry"]}).replace("<", "\\u003c")
    return f"<script>{script_text(CLIENT / 'map_watch.js', words=words)}</script>"
