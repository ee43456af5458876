"""The reader's own list against the rule: taken in, compared, and the limits that come nearest to it."""

import streamlit as st

from regionsenter.asked import mylist
from regionsenter.asked.name_list import MOST_BYTES
from regionsenter.export.csv import to_csv
from regionsenter.geography.delineation_code import to_code
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.mylist.html import button_words_html, exceptions_html, people_html
from regionsenter.present.delineation.mylist.table import match_headings, match_table
from regionsenter.present.delineation.mylist.words import (
    agreement_text,
    intro_text,
    nearest_text,
    reading_text,
    refused_text,
)
from regionsenter.present.parts.prose import headed_html, readout_html
from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.origin import origin
from regionsenter.ui.tables import show_table
from regionsenter.view import View
from regionsenter.view.actions import setter


def my_list(view: View, group: TargetGroup, t: Translate) -> None:
    """A form for the list, then what it says; the list is kept by the session alone."""
    st.caption(intro_text(t))
    st.html(button_words_html(t))
    with st.form("mylist form", border=False):
        left, right = st.columns(2, gap="large")
        text = left.text_area(
            t("Navn"), height=160, key="mylist text", placeholder="Voss\nAlta\nSandefjord kommune\n4601"
        )
        file = right.file_uploader(
            t("Eller en fil"),
            type=["csv", "txt", "xlsx"],
            key="mylist file",
            max_upload_size=max(1, MOST_BYTES // 1_000_000),
            help=t("Fila går foran teksten når begge er der."),
        )
        st.form_submit_button(t("Sammenlign"), type="primary")
    if file is None and not (text or "").strip():
        return
    try:
        listed = (
            mylist.list_in_text(text or "")
            if file is None
            else mylist.list_in_file(file.name, file.getvalue())
        )
    except mylist.ListError as error:
        st.warning(refused_text(error.why, t), icon=None)
        return
    compared(view, listed, group, t)


def compared(view: View, listed: mylist.ReadList, group: TargetGroup, t: Translate) -> None:
    """What was read, how it agrees, the exceptions, the nearest limits, and all of it as a file."""
    match = mylist.matched(listed, group)
    st.html(readout_html(agreement_text(match, t)))
    st.html(people_html(match, t))
    st.caption(reading_text(listed, t))
    st.html(exceptions_html(match, listed, t))
    if listed.centres or listed.towns:
        limits_for_list(view, listed, t)
    table, meta = match_table(match, listed, t), origin(t("Lista mot målgruppa"))
    with st.expander(t("Hele sammenligningen som tabell")):
        show_table(
            table, t, caption=t("Lista mot målgruppa"), headings=match_headings(t), wide="begrunnelse"
        )
    st.download_button(
        t("Last ned sammenligningen (CSV)"),
        lambda: to_csv(table, meta),
        file_name="regionsenter-liste-mot-regel.csv",
        mime="text/csv",
        on_click="ignore",
        key="mylist csv",
    )


def limits_for_list(view: View, listed: mylist.ReadList, t: Translate) -> None:
    """The limits that come nearest to giving the list, with a button that sets them; or that none do."""
    found = mylist.nearest_to(listed)
    if not found.near:
        st.html(readout_html(nearest_text(found, t)))
        return
    code = to_code(found.limits) or None
    st.html(headed_html(t("Grensene som kommer nærmest lista:"), nearest_text(found, t)))
    pressed = st.button(
        t("Sett disse grensene"),
        **bound.press(setter("delineation"), code),
        key="mylist limits",
        disabled=code == view.delineation,
    )
    if pressed:  # the limits decide the whole page, not this part of it alone
        st.rerun()
