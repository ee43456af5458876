"""Who a centre's peers are, in words, and why a likeness names none."""

from __future__ import annotations

from regionsenter.asked.peers import none_reason, peers
from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity_model import NoneReason
from regionsenter.texts import Translate
from regionsenter.view import View


def peers_text(view: View, t: Translate) -> str:
    """Who the peers are, as part of a sentence: ``de 122 sentrene i målgruppa``."""
    count = len(peers(view))
    if not (view.centre and view.likeness is not None) or none_reason(view):
        return t("de {count} sentrene i målgruppa").format(count=count)
    if isinstance(view.likeness, str):
        name = presets()[view.likeness].name.in_language(view.language)
        return t("de {count} sentrene som ligner mest ({name})").format(count=count - 1, name=name.lower())
    return t("de {count} sentrene som ligner mest etter egne vekter").format(count=count - 1)


def none_alike_text(view: View, t: Translate) -> str:
    """That the chosen likeness names nobody, so that the target group is the measure, and why.

    One sentence for every page that holds the centre up against its peers; empty where that is as
    the reader has chosen.
    """
    reason = none_reason(view)
    if reason is None or view.centre is None:
        return ""
    name = centre(view.centre).name
    return t("Likheten gir ingen sentre ({why}), så {name} måles mot hele målgruppa.").format(
        why=none_reason_text(reason, name, t), name=name
    )


def none_reason_text(reason: NoneReason, name: str, t: Translate) -> str:
    """Why nobody is like the centre ``name``, as part of a sentence."""
    return {
        "no_weight": t("ingen av indikatorene teller"),
        "not_told_apart": t("indikatorene skiller ikke sentrene i målgruppa fra hverandre"),
        "own_coverage": t("{name} har ikke tall for nok av indikatorene").format(name=name),
        "coverage": t("ingen andre i målgruppa har nok felles tall med {name}").format(name=name),
    }[reason]
