"""The target group in depth: every centre, by county, how steady, two side by side, as files."""

from functools import partial

import pandas as pd
import streamlit as st

from regionsenter.asked.group import limits_of
from regionsenter.export.delineation import group_csv, group_xlsx
from regionsenter.export.names import file_name
from regionsenter.export.sheets import XLSX
from regionsenter.measures.sensitivity import curves, steadiness
from regionsenter.measures.target_group import TargetGroup, target_group
from regionsenter.present.delineation.effect.table import two_groups_table
from regionsenter.present.delineation.effect.words import only_in_text
from regionsenter.present.delineation.sensitivity.plot import sensitivity_plot
from regionsenter.present.delineation.sensitivity.table import sensitivity_table
from regionsenter.present.delineation.sensitivity.words import sensitivity_text
from regionsenter.present.delineation.steadiness.html import steadiness_html
from regionsenter.present.delineation.steadiness.table import steadiness_table
from regionsenter.present.delineation.steadiness.words import settings_text
from regionsenter.present.delineation.table import (
    FILTERS,
    county_table,
    delineation_headings,
    filtered_table,
)
from regionsenter.present.delineation.towns.table import ON_PAGE, towns_table
from regionsenter.present.delineation.words import filter_names, rule_sentence
from regionsenter.present.parts.prose import headed_html, readout_html
from regionsenter.texts import Translate
from regionsenter.ui.chart_block import chart
from regionsenter.ui.origin import origin
from regionsenter.ui.tables import show_table
from regionsenter.view import View
from regionsenter.vocabulary import county_name, municipality_name


def table(rows: pd.DataFrame, t: Translate, alt: str, *, wide: str = "") -> None:
    """A table with the columns' own headings; ``wide`` is the one that gets the room."""
    show_table(rows, t, caption=alt, headings=delineation_headings(t), wide=wide)


def everyone(view: View, group: TargetGroup, t: Translate) -> None:
    """Every region, or those of one kind, with what decides."""
    names = filter_names(t)
    which = st.segmented_control(
        t("Vis"),
        FILTERS,
        default=FILTERS[0],
        format_func=names.__getitem__,
        required=True,
        key="which centres",
    )
    rows = filtered_table(group, which or FILTERS[0], county_name(), t)
    st.caption(t("{rows} sentre. Klikk på en kolonneoverskrift for å sortere.").format(rows=len(rows)))
    table(rows, t, t("Regionsentrene med grunn"), wide="begrunnelse")


def towns_section(view: View, group: TargetGroup, t: Translate) -> None:
    """Every town that is not its region's centre, with what decides it."""
    st.caption(
        t(
            "Funksjoner, ansatte og pendling er kommunens, kjøretiden er fra kommunesenteret. Bare den "
            "største byen i hver kommune er med, for kommunens tall kan ikke deles mellom to."
        )
    )
    rows = towns_table(group, county_name(), municipality_name(), t)[list(ON_PAGE)]
    table(rows, t, t("Byene som ikke er senter i sin region, med grunn"), wide="begrunnelse")


def counties(view: View, group: TargetGroup, t: Translate) -> None:
    """What the group covers of each county."""
    st.caption(t("Kommuner og innbyggere telles i fylket de ligger i, sentre i fylket senteret ligger i."))
    rows = county_table(group, county_name(), t)
    table(rows, t, t("Målgruppa fylke for fylke"))


def sensitivity(view: View, group: TargetGroup, t: Translate) -> None:
    """How many are in as each limit moves."""
    st.write(
        t("Antall sentre som er med når én grense flyttes og de andre står. {all} er alle.").format(
            all=len(group.judgements)
        )
    )
    moved = curves(group.limits)
    with st.container(key="curves"):
        chart(
            sensitivity_plot(moved, t),
            sensitivity_text(moved, t),
            lambda: sensitivity_table(moved, t),
            t,
            key="sensitivity",
            title=t("Antall sentre i målgruppa når én grense flyttes"),
        )


def steady(view: View, group: TargetGroup, t: Translate) -> None:
    """How often each centre is in over the reasonable settings, whatever is chosen here."""
    how_often, default = steadiness(), target_group()
    st.html(readout_html(settings_text(how_often, t)))
    st.caption(t("Dette måles ut fra standardgrensene og er det samme uansett hva du har valgt over."))
    st.html(steadiness_html(how_often, t))
    rows = steadiness_table(how_often, default, t).drop(columns="senterkode")
    table(rows, t, t("Hvor ofte hvert senter er med"), wide="grenser")


def both_delineations(view: View, group: TargetGroup, t: Translate) -> None:
    """The target group and the alternative in numbers, and who is in only one of them."""
    if view.alternative is None:
        st.info(
            t("Lagre grensene du har nå som alternativ, flytt dem, og sammenlign de to her."),
            icon=None,
        )
        return
    other = target_group(limits_of(view.alternative))
    for letter, delineated in (("A", group), ("B", other)):
        st.html(headed_html(letter, rule_sentence(delineated.limits, t)))
    show_table(two_groups_table(group, other, t), t, caption=t("To avgrensninger i tall"))
    heading_a, heading_b = t("Bare i A"), t("Bare i B")
    only_a, only_b = only_in_text(group, other, t), only_in_text(other, group, t)
    st.html(headed_html(f"{heading_a}:", only_a) + headed_html(f"{heading_b}:", only_b))


def files(view: View, group: TargetGroup, t: Translate) -> None:
    """The address with both delineations, and the list as files with its sources."""
    meta = origin()
    st.write(t("Lenken viser det samme for den som får den, også alternativet:"))
    st.code(meta.view_url, language=None, wrap_lines=True)
    arguments = (group, county_name(), t, meta)
    with st.container(horizontal=True):
        for label, make, ending, mime in (
            (t("Last ned CSV"), group_csv, "csv", "text/csv"),
            (t("Last ned Excel"), group_xlsx, "xlsx", XLSX),
        ):
            st.download_button(
                label,
                partial(make, *arguments),
                file_name=file_name("malgruppa", ending=ending),
                mime=mime,
                on_click="ignore",
                key=f"file {ending}",
            )
