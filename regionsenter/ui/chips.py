"""The row of chips under the header: every filter in use, with a cross that takes it off."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter.present.filters.html import chips_html
from regionsenter.texts import Translate
from regionsenter.ui.pages import current_page
from regionsenter.ui.state import current_view, vocabulary_in_use


def chip_row() -> DeltaGenerator:
    """The row's place, empty, for a fragment that changes the view to fill with :func:`chips`."""
    return st.empty()


def chips(place: DeltaGenerator, t: Translate) -> None:
    """The chips of the view as it is now, at the place that :func:`chip_row` kept."""
    if row := chips_html(current_view(), current_page(), vocabulary_in_use(), t):
        place.html(row)
    else:
        place.empty()
