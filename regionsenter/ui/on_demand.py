"""A part of a page that is drawn when the reader opens it."""

from collections.abc import Callable
from typing import ParamSpec

import streamlit as st

Arguments = ParamSpec("Arguments")


@st.fragment
def section(
    title: str,
    key: str,
    draw: Callable[Arguments, None],
    *arguments: Arguments.args,
    **named: Arguments.kwargs,
) -> None:
    """``draw`` and what it is called with, under a title; opening it draws nothing else again."""
    with st.expander(title, key=key, on_change="rerun") as opened:
        if opened.open:
            draw(*arguments, **named)
