"""Links inside the app: real addresses that carry the view.

A click is taken by ``page_client/links.js``, which lets the app go there in place; without it the
browser loads the page, which comes to the same. A link of Streamlit's own is an element and costs a
message every time the view changes: there are nine to the pages, and a page of one centre has one a row.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from regionsenter.texts import Translate
from regionsenter.view.format import url


def navigation_html(
    titles: Mapping[str, str], params: Mapping[str, str], current: str, t: Translate
) -> str:
    """The row of links. ``titles`` are the pages' by name, ``params`` the view's, ``current`` the page."""
    here = ' aria-current="page"'
    links = "".join(
        f'<a data-page="{escape(name)}" href="{escape(url(name, params))}"'
        f"{here if name == current else ''}>{escape(title)}</a>"
        for name, title in titles.items()
    )
    label = escape(t("Sider"))
    return f'<nav class="rs-nav" aria-label="{label}">{links}</nav>'
