"""The floor: a select box and one changed text. Nothing in Streamlit can be faster."""

import streamlit as st

from bench.apps.shared import NAMES, PALETTE

st.set_page_config(layout="wide")


@st.fragment
def page() -> None:
    """One choice, one box of text whose colour changes."""
    name = st.selectbox("Indikator", NAMES)
    colour = PALETTE[NAMES.index(name) % 5]
    style = f"height:640px;font-size:8rem;line-height:1;overflow:hidden;color:{colour}"
    st.html(f'<div id="bench" style="{style}">{name}</div>')


page()
