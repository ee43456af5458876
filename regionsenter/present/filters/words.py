"""The filters in use, in words: what each is called and what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from regionsenter.asked.group import in_group
from regionsenter.catalog import challenges
from regionsenter.geography.centres import centres
from regionsenter.present.language.names import centre_name, likeness_name, theme_name
from regionsenter.present.language.rules import short_rule_text
from regionsenter.present.language.size_classes import size_class_names
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import county_code, county_name, municipality_code, municipality_name


def filter_label(name: str, t: Translate) -> str:
    """What a filter of :mod:`regionsenter.asked.page_filters` is called."""
    return {
        "centre": t("Senter"),
        "municipality": t("Kommune"),
        "county": t("Fylke"),
        "size": t("Størrelse"),
        "group": t("Utvalg"),
        "delineation": t("Egen avgrensning"),
        "theme": t("Tema"),
        "challenge": t("Utfordring"),
        "year": t("År"),
        "since": t("Fra år"),
        "hinterland": t("Omland"),
        "likeness": t("Ligner i"),
        "weights": t("Egne vekter"),
    }[name]


def filter_value(name: str, view: View, t: Translate) -> str:
    """What is chosen in a filter that is in use."""
    values: Mapping[str, Callable[[], str]] = {
        "centre": lambda: centre_name(view.centre or ""),
        "municipality": lambda: municipality_name()[municipality_code()[view.municipality or ""]],
        "county": lambda: county_name()[county_code()[view.county or ""]],
        "size": lambda: size_class_names(t)[view.size or ""],
        "group": lambda: t("Alle {count}").format(count=len(centres())),
        "delineation": lambda: t("{count} sentre").format(count=len(in_group(view))),
        "theme": lambda: theme_name(view.theme or "", t),
        "challenge": lambda: challenges()[view.challenge or ""].name.in_language(t.language),
        "year": lambda: str(view.year),
        "since": lambda: str(view.since),
        "hinterland": lambda: short_rule_text(view.rule, t),
        "likeness": lambda: likeness_name(view.likeness or (), t),
        "weights": lambda: t.plural("{n} indikator", "{n} indikatorer", len(view.weights)).format(
            n=len(view.weights)
        ),
    }
    return values[name]()


def places_filter_text(view: View, t: Translate) -> str:
    """Which centres the filters of places let through, ``Innlandet, Alle 159``; empty without such."""
    chosen = [
        filter_value(name, view, t)
        for name, value in (("county", view.county), ("size", view.size))
        if value is not None
    ]
    if view.group == "alle":
        chosen.append(filter_value("group", view, t))
    return ", ".join(chosen)
