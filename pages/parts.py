"""Pieces that several pages draw."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter.asked.group import group_of
from regionsenter.catalog import challenges, indicators, themes
from regionsenter.catalog.models import Topic
from regionsenter.geography.centres import centres
from regionsenter.geography.search import find
from regionsenter.geography.slugs import sort_key
from regionsenter.present.delineation.words import rule_sentence
from regionsenter.present.language.rules import limit_text, rule_names
from regionsenter.present.parts.navigation import navigation_html
from regionsenter.texts import Translate
from regionsenter.view import View, binding
from regionsenter.view.actions import back_to_default
from regionsenter.vocabulary import county_code, county_name, search_entries

FOLDER = str(Path(__file__).parent)


def page_titles(t: Translate) -> Mapping[str, str]:
    """Page name to title."""
    return {
        "kart": t("Kart"),
        "senter": t("Senter og omland"),
        "sammenlign": t("Sammenlign"),
        "lignende": t("Lignende"),
        "utvikling": t("Utvikling"),
        "avgrensning": t("Avgrensning"),
        "profil": t("Utfordringer"),
        "tabell": t("Tabell"),
        "data": t("Data og metode"),
    }


def header(t: Translate, *, links: bool = True) -> DeltaGenerator:
    """Product name, links to the pages that keep the view, search, language; notices about the URL.

    Without ``links`` their place is left empty and returned, for a fragment that changes the view to
    fill with :func:`navigation`.
    """
    with st.container(key="header", horizontal=True, vertical_alignment="center"):
        st.html('<span class="rs-brand">Regionsenter</span>', width="content")
        place = st.empty()
        if links:
            navigation(place, t)
        with st.container(key="find", width=190):
            search_box(binding.current_view(), t)
        binding.select(
            t("Språk"),
            binding.vocabulary().languages,
            "sprak",
            {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}.get,
            label_visibility="collapsed",
            width=110,
        )
    binding.show_notices(t)
    own_delineation(t)
    return place


def own_delineation(t: Translate) -> None:
    """That the target group is not the default one, which rule it follows, and the way back."""
    view = binding.current_view()
    if view.delineation is None:
        return
    group = group_of(view)
    with st.container(key="own-group", horizontal=True, vertical_alignment="center"):
        rule = rule_sentence(group.limits, t)
        count = t("Egen avgrensning: {count} sentre.").format(count=len(group.slugs_in))
        st.caption(f"**{count}** {rule}", width="stretch")
        binding.link("avgrensning", t("Se avgrensningen"), view, FOLDER)
        binding.button(
            t("Tilbake til standard"),
            back_to_default,
            key="default group",
            type="tertiary",
            width="content",
        )
    # The page of the delineation moves the limits without drawing its header again, and says it itself.
    if not group.slugs_in and binding.current_page() != "avgrensning":
        st.info(t("Ingen sentre er i målgruppa. Løsne en grense på siden Avgrensning."), icon=None)


def navigation(place: DeltaGenerator, t: Translate) -> None:
    """The links to the pages, with the view as it is now."""
    html = navigation_html(page_titles(t), binding.current_params(), binding.current_page(), t)
    place.html(html)


def search_box(view: View, t: Translate) -> None:
    """Find a centre, a municipality or an indicator. Not for fragments: it carries every name."""
    entries = search_entries(view.language)
    kinds = {"centre": t("senter"), "municipality": t("kommune"), "indicator": t("indikator")}

    def shown(entry) -> str:
        extra = f", {entry.detail}" if entry.detail else ""
        return f"{entry.name} ({kinds[entry.kind]}{extra})"

    binding.search(
        t("Søk"),
        entries,
        lambda text: find(text, entries),
        shown,
        t("Fant ikke noe sted eller noen indikator med det navnet."),
        placeholder=t("Søk sted eller indikator"),
        label_visibility="collapsed",
    )


def topic_filters(view: View, t: Translate) -> None:
    """Theme, challenge and indicator."""
    words = binding.vocabulary()
    binding.select(
        t("Tema"),
        words.themes,
        "tema",
        lambda slug: f"{slug}) {themes()[slug].name.in_language(view.language)}",
        nothing=t("Alle temaer"),
    )
    binding.select(
        t("Utfordring"),
        words.challenges,
        "utfordring",
        lambda slug: challenges()[slug].name.in_language(view.language),
        nothing=t("Alle utfordringer"),
    )


def indicator_select(view: View, t: Translate) -> None:
    """The indicator, of those that the theme and the challenge let through."""
    binding.select(
        t("Indikator"),
        binding.vocabulary().indicators_in(view.theme, view.challenge),
        "indikator",
        lambda slug: indicators()[slug].name.in_language(view.language),
    )


def year_select(years: Sequence[int], t: Translate) -> None:
    """The year, newest first."""
    binding.select(t("År"), sorted(years, reverse=True), "ar", width=110)


def place_filters(t: Translate) -> None:
    """County, size class and whether to show candidates alone."""
    words = binding.vocabulary()
    binding.select(
        t("Fylke"),
        words.counties,
        "fylke",
        lambda slug: county_name()[county_code()[slug]],
        nothing=t("Hele landet"),
    )
    binding.select(
        t("Tettstedets størrelse"),
        words.sizes,
        "storrelse",
        size_names(t).get,
        nothing=t("Alle størrelser"),
    )
    binding.segmented(
        t("Utvalg"),
        words.groups,
        "utvalg",
        {"kandidater": t("Målgruppa"), "alle": t("Alle 159")}.get,
    )


def size_names(t: Translate) -> Mapping[str, str]:
    """Size class to its name."""
    return {
        "under-1000": t("Under 1 000 innbyggere"),
        "1000-2999": t("1 000–2 999 innbyggere"),
        "3000-9999": t("3 000–9 999 innbyggere"),
        "10000-29999": t("10 000–29 999 innbyggere"),
        "30000-pluss": t("30 000 innbyggere og over"),
    }


def derived_note(t: Translate) -> None:
    """That the list of centres is derived, and where it says how."""
    st.caption(
        t(
            "Lista over sentre er avledet, ikke offisiell: strategien sier om lag 120, "
            "og den endelige avgrensningen er åpen. Se «Data og metode»."
        )
    )


def centre_select(t: Translate) -> None:
    """The centre, with its region where that goes by another name."""
    names = {
        one.slug: one.name if one.name == one.region_name else f"{one.name} ({one.region_name})"
        for one in centres()
    }
    binding.select(
        t("Senter"),
        sorted(names, key=lambda slug: sort_key(names[slug])),
        "senter",
        names.get,
        nothing=t("Velg senter"),
    )


def theme_select(shown: Topic, view: View, t: Translate) -> None:
    """The theme; without a choice the one shown stands as a hint."""
    binding.select(
        t("Tema"),
        binding.vocabulary().themes,
        "tema",
        lambda slug: f"{slug}) {themes()[slug].name.in_language(view.language)}",
        placeholder=f"{shown.slug}) {shown.name.in_language(view.language)}",
    )


def hinterland_select(t: Translate) -> None:
    """The hinterland rule and, where it takes one, its limit."""
    words, view = binding.vocabulary(), binding.current_view()
    binding.segmented(t("Omland"), words.hinterlands, "omland", rule_names(t).get)
    if limits := words.limits.get(view.hinterland):
        binding.select(
            t("Grense"), limits, "grense", lambda n: limit_text(view.hinterland, n, t), width=170
        )
