"""In what respects centres are alike, in words."""

from __future__ import annotations

from regionsenter.asked.likeness import OWN, kind
from regionsenter.catalog import indicator
from regionsenter.catalog.similarity import preset
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity_model import NoneReason, Similar
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.peers import none_reason_text
from regionsenter.texts import Translate
from regionsenter.view import View


def kind_text(one: str, t: Translate) -> str:
    """An option in words."""
    return t("Egne vekter") if one == OWN else preset(one).name.in_language(t.language)


def about(view: View, t: Translate) -> str:
    """What the likeness in force means, in a sentence."""
    if kind(view) == OWN:
        return t("Indikatorene du har valgt, med dine vekter: 2 teller dobbelt så mye som 1.")
    return preset(kind(view)).description.in_language(view.language)


def step_text(weight: float, t: Translate) -> str:
    """One weight in words."""
    number = format_number(weight, 0 if weight == int(weight) else 1, t.language)
    return t("{number} (teller ikke)").format(number=number) if weight == 0 else number


def unused_text(found: Similar, t: Translate) -> str:
    """Which indicators say nothing about likeness here, and why; empty when all do."""
    words = {
        "no_values": t("ingen har tall"),
        "all_alike": t("alle er like"),
    }
    return ", ".join(
        f"{indicator(slug).name.in_language(t.language)} ({words[reason]})" for slug, reason in found.unused
    )


def advice_text(reason: NoneReason, slug: str, t: Translate) -> str:
    """Why nobody is like the centre, and what the reader may do."""
    if reason == "no_weight":
        return t("Ingen av indikatorene teller. Gi minst én en vekt over 0, eller velg en annen likhet.")
    name = centre(slug).name
    nobody = t("Ingen sentre kan kalles like {name}: {why}.").format(
        name=name, why=none_reason_text(reason, name, t)
    )
    way_out = t("Velg en annen likhet, eller løsne en grense på siden Avgrensning.")
    return f"{nobody} {way_out}"
