"""The filtered centres as a table that sorts, and as a file that carries its sources."""

import streamlit as st

from regionsenter import ui
from regionsenter.asked.shown import chosen_centre
from regionsenter.asked.table import table_indicators, table_rows
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.names import centre_name, theme_name
from regionsenter.present.language.places import several_places_note
from regionsenter.texts import Translate, translator
from regionsenter.ui.comparisons import comparisons_files, draw_comparisons
from regionsenter.ui.filters import hinterland_select, place_filters
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header
from regionsenter.ui.own_hinterland import hinterland_picker
from regionsenter.ui.picker import indicator_picker
from regionsenter.view import View


def filters(view: View, t: Translate) -> None:
    """Which indicators, which centres, which hinterland."""
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        indicator_picker(view, t)
        place_filters(t)
        hinterland_select(t)
        hinterland_picker(chosen_centre(view), view, t)


def table_title(view: View, count: int, t: Translate) -> str:
    """What the table holds, for its files: the theme or challenge, and the county."""
    about = [
        theme_name(view.theme, t) if view.theme else "",
        view.challenge or "",
        view.county or "",
    ]
    return " ".join(filter(None, [t("Tabell over {count} sentre").format(count=count), *about]))


def whole_page() -> None:
    """The whole page."""
    view = ui.current_view()
    t = translator(view.language)
    header(t)
    st.title(t("Tabell over sentrene"), anchor=False)
    filters(view, t)
    chosen = table_indicators(view)
    rows = table_rows(view, chosen)
    if not rows:
        st.info(t("Ingen sentre passer til filtrene. Velg et annet fylke eller en annen størrelse."))
        return
    count, file = st.columns([3, 1.2], vertical_alignment="bottom")
    count.caption(
        t(
            "{centres} sentre, {indicators} indikatorer. Klikk på en kolonneoverskrift for å sortere; "
            "hold over den for år, kilde og flagg."
        ).format(centres=len(rows), indicators=len(chosen))
    )
    count.caption(several_places_note(t))
    count.caption(rules_text([place for place, _ in rows], view.rule, t, put_in_order=False))
    title = table_title(view, len(rows), t)
    comparisons_files(file, lambda: rows, view.rule, t, title=title)
    if view.centre:
        count.caption(t("{name} står øverst, for det er valgt.").format(name=centre_name(view.centre)))
    draw_comparisons(rows, view.rule, t, chosen=view.centre)
    derived_note(t)


whole_page()
