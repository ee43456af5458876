"""The choices that several pages offer: topic, indicator, year, centre, hinterland, which centres."""

import streamlit as st

from regionsenter.catalog.models import Topic
from regionsenter.geography.centres import centres
from regionsenter.geography.slugs import sort_key
from regionsenter.present.language.names import theme_name
from regionsenter.present.language.rules import (
    hinterland_help_text,
    limit_text,
    limits_help_text,
    rule_label,
)
from regionsenter.present.language.size_classes import size_class_names
from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.state import current_view, options
from regionsenter.view.model import MAY_OVERLAP
from regionsenter.vocabulary import county_code, county_name


def year_select(t: Translate) -> None:
    """The year, newest first."""
    newest_first = sorted(options("ar"), reverse=True)
    st.selectbox(t("År"), **bound.field("ar", choices=newest_first), width=110)


def place_filters(t: Translate) -> None:
    """County, size class and whether to show candidates alone."""
    county_and_size(t)
    groups = {"kandidater": t("Målgruppa"), "alle": t("Alle {count}").format(count=len(centres()))}
    st.segmented_control(t("Utvalg"), **bound.field("utvalg", groups.get), required=True)


def county_and_size(t: Translate) -> None:
    """County and size class."""
    st.selectbox(
        t("Fylke"),
        **bound.field("fylke", lambda slug: county_name()[county_code()[slug]], nothing=t("Hele landet")),
    )
    st.selectbox(
        t("Tettstedets størrelse"),
        **bound.field("storrelse", size_class_names(t).get, nothing=t("Alle størrelser")),
    )


def centre_select(t: Translate) -> None:
    """The centre, with its region where that goes by another name."""
    names = {
        place.slug: place.name if place.name == place.region_name else f"{place.name} ({place.region_name})"
        for place in centres()
    }
    in_order = sorted(names, key=lambda slug: sort_key(names[slug]))
    st.selectbox(t("Senter"), **bound.field("senter", names.get, in_order, nothing=t("Velg senter")))


def theme_select(shown: Topic, t: Translate) -> None:
    """The theme; without a choice the one shown stands as a hint."""
    st.selectbox(
        t("Tema"),
        **bound.field("tema", lambda slug: theme_name(slug, t)),
        placeholder=theme_name(shown.slug, t),
        width=600,
    )


def hinterland_select(t: Translate) -> None:
    """The hinterland rule and, where it takes one, its limit and whether hinterlands overlap."""
    view = current_view()
    st.selectbox(
        t("Omland"),
        **bound.field("omland", lambda rule: rule_label(rule, t)),
        width=190,
        help=" ".join([hinterland_help_text(view.rule, t), limits_help_text(t)]),
    )
    if options("grense"):
        rule = view.hinterland
        st.selectbox(t("Grense"), **bound.field("grense", lambda n: limit_text(rule, n, t)), width=170)
    if view.hinterland in MAY_OVERLAP:
        names = {"nei": t("Uten overlapp"), "ja": t("Med overlapp")}
        st.selectbox(t("Overlapp"), **bound.field("overlapp", names.get), width=170)
