"""Streamlit's English in the page's language: a script for the head, with the table of words."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from regionsenter.present.parts.scripts import script_text
from regionsenter.present.parts.streamlit_words import streamlit_words
from regionsenter.texts import LANGUAGES, translator

SCRIPT = Path(__file__).parent / "streamlit_words.js"
#: Streamlit's own language, in which nothing is to be changed.
ITS_OWN = "en"


@cache
def streamlit_words_script() -> str:
    """A ``<script>`` that puts them in as they are drawn; of every language, for a page may change its own.

    Raises StaticError, TextsError.
    """
    table = {code: streamlit_words(translator(code)) for code in LANGUAGES if code != ITS_OWN}
    words = json.dumps(table, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"<script>{script_text(SCRIPT, words=words)}</script>"
