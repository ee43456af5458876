"""What Streamlit says in English is still what the table takes it to say."""

from __future__ import annotations

import re

import pytest

from regionsenter.present.parts.streamlit_words import streamlit_words
from regionsenter.server.head_links import CHUNKS
from regionsenter.server.streamlit_words import streamlit_words_script
from regionsenter.texts import translator

SCRIPTS = "\n".join(path.read_text(encoding="utf-8") for path in sorted(CHUNKS.glob("*.js")))


@pytest.mark.upgrade
@pytest.mark.parametrize("english", streamlit_words(translator("nb")))
def test_streamlit_still_says_so(english):
    """As a text of its own, or the parts round what is put into it."""
    parts = [part.strip() for part in english.split("{}") if part.strip()]
    # «Press {} to submit form» is put together of three.
    wanted = {"Press": "Press ", "to apply": "apply", "to submit form": "submit form"}
    for part in parts:
        text = re.escape(wanted.get(part, part))
        assert re.search(rf"[`}}\"' ]{text}[`$\"' ]", SCRIPTS), part


def test_the_script_has_both_norwegian_languages_and_closes_no_element():
    script = streamlit_words_script()
    assert '"nb":{' in script and '"nn":{' in script and '"en":{' not in script
    assert script.count("</") == 1
