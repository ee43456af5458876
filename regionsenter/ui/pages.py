"""The app's pages for Streamlit, the one that is shown, and the way from one to another."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from regionsenter.static_files import StaticError
from regionsenter.ui.state import current_params, vocabulary_in_use
from regionsenter.view.address import site_of_page, site_of_request
from regionsenter.view.format import PAGES, to_params, url
from regionsenter.view.model import View
from regionsenter.whole_files import told_as

#: Where the pages' scripts are.
FOLDER = Path(__file__).parents[2] / "pages"

_PAGE = "view: the page shown"
_LEAVING = "view: the address to go to"  # until the browser has been told
#: Seconds: the browser gathers what it is sent for 10 ms, then draws it.
HEAD_START = 0.05


def check_pages() -> None:
    """See that the frame and every page are there and can be run.

    Raises
    ------
    StaticError
        If one is not; the message names it.
    """
    for name in ("frame", *PAGES):
        path = FOLDER / f"{name}.py"
        with told_as(StaticError, f"{path} cannot be run; restore it from git", SyntaxError):
            script = path.read_bytes()
            if not script.strip():
                raise ValueError("it is empty")
            compile(script, path, "exec")


def app_pages(titles: Mapping[str, str], **kwargs: Any) -> list[st.Page]:
    """The pages for ``st.navigation``: ``PAGES`` in order, each the script of its name.

    Streamlit serves a default page at ``/`` only and answers "page not found" at its own name. So
    the first page is given twice, by name and hidden as the default: ``/`` and ``/kart`` are the
    same page and take the same parameters.
    """
    landing = st.Page(
        str(FOLDER / f"{PAGES[0]}.py"),
        title=titles[PAGES[0]],
        url_path="",
        default=True,
        visibility="hidden",
        **kwargs,
    )
    named = [
        st.Page(str(FOLDER / f"{name}.py"), title=titles[name], url_path=name, **kwargs) for name in PAGES
    ]
    return [landing, *named]


def navigate(pages: Sequence[st.Page]) -> st.Page:
    """``st.navigation`` without its menu, which would lose the view; the header has links of ours."""
    page = st.navigation(list(pages), position="hidden")
    st.session_state[_PAGE] = page.url_path or PAGES[0]
    return page


def current_page() -> str:
    """The name of the page that is shown, of ``PAGES``."""
    name: str = st.session_state.get(_PAGE, PAGES[0])
    return name


def leave_for(page: str, view: View) -> None:
    """Go to a page with ``view``. Only in a callback, where Streamlit cannot leave a page.

    The browser does, as for a link (see :func:`where_to`): ``st.switch_page`` in the next run would make
    two steps of it in the browser's history.
    """
    st.session_state[_LEAVING] = url(page, to_params(view, vocabulary_in_use()))


def where_to() -> str:
    """The address that a callback has left for, once; empty without one."""
    address: str = st.session_state.pop(_LEAVING, "")
    return address


def address() -> str:
    """The whole address of what is shown; for files and for the reader to copy.

    As the browser has it, else as the request's headers do; relative where neither is known (in a test).
    Ask while the page is drawn: a file is made outside of it, where no session is known.
    """
    headers = {name.lower(): value for name, value in st.context.headers.items()}
    site = site_of_page(st.context.url) or site_of_request(headers, "http")
    return site + url(current_page(), current_params())


def let_browser_draw() -> None:
    """Give what has been drawn so far a head start over the rest of the page.

    The server sends what there is while this thread is out of the way; the browser then draws the map
    before it hears of the panel. It would otherwise take in all of the page in one go.
    """
    time.sleep(HEAD_START)


def link(page: str, label: str, view: View, **kwargs: Any) -> None:
    """One link to a page with ``view``."""
    st.page_link(
        st.Page(str(FOLDER / f"{page}.py"), url_path=page),
        label=label,
        query_params=to_params(view, vocabulary_in_use()),
        **kwargs,
    )
