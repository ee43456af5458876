"""The filtered centres as a table that sorts, and as a file that carries its sources."""

import streamlit as st

from regionsenter import ui
from regionsenter.asked.shown import chosen_centre
from regionsenter.asked.table import table_indicators, table_rows
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.places import several_places_note
from regionsenter.texts import Translate, translator
from regionsenter.ui.comparisons import comparisons_file, draw_comparisons
from regionsenter.ui.filters import hinterland_select, place_filters, topic_filters
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header
from regionsenter.ui.own_hinterland import hinterland_picker
from regionsenter.view import View


def filters(view: View, t: Translate) -> None:
    """Which indicators, which centres, which hinterland."""
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        topic_filters(view, t)
        place_filters(t)
        hinterland_select(t)
        hinterland_picker(chosen_centre(view), view, t)


def whole_page() -> None:
    """The whole page."""
    view = ui.current_view()
    t = translator(view.language)
    header(t)
    filters(view, t)
    chosen = table_indicators(view)
    rows = table_rows(view, chosen)
    if not rows:
        st.info(t("Ingen sentre passer til filtrene. Velg et annet fylke eller en annen størrelse."))
        return
    count, file = st.columns([3, 1], vertical_alignment="center")
    count.caption(
        t(
            "{centres} sentre, {indicators} indikatorer. Klikk på en kolonneoverskrift for å sortere; "
            "hold over den for år, kilde og flagg."
        ).format(centres=len(rows), indicators=len(chosen))
    )
    count.caption(several_places_note(t))
    count.caption(rules_text([place for place, _ in rows], view.rule, t, put_in_order=False))
    comparisons_file(file, lambda: rows, view.rule, t, file_name="regionsenter.csv")
    draw_comparisons(rows, view.rule, t)
    derived_note(t)


whole_page()
