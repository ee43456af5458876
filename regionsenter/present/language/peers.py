"""Who a centre's peers are, in words."""

from __future__ import annotations

from regionsenter.asked.peers import none_alike_text, peers
from regionsenter.catalog.similarity import presets
from regionsenter.texts import Translate
from regionsenter.view import View


def peers_text(view: View, t: Translate) -> str:
    """Who the peers are, as part of a sentence: ``de 122 sentrene i målgruppa``."""
    count = len(peers(view))
    if not (view.centre and view.likeness is not None) or none_alike_text(view, t):
        return t("de {count} sentrene i målgruppa").format(count=count)
    if isinstance(view.likeness, str):
        name = presets()[view.likeness].name.in_language(view.language)
        return t("de {count} sentrene som ligner mest ({name})").format(count=count - 1, name=name.lower())
    return t("de {count} sentrene som ligner mest etter egne vekter").format(count=count - 1)
