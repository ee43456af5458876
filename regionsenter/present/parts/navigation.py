"""Links inside the app: real addresses that carry the view.

A click is taken by ``map/page_client/links.js``, which lets the app go there in place; without it the
browser loads the page, which comes to the same. A link of Streamlit's own is an element and costs a
message every time the view changes: there are nine to the pages, and a page of one centre has one a row.
"""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from regionsenter.texts import Translate
from regionsenter.view.format import url


def page_titles(t: Translate) -> Mapping[str, str]:
    """Page name to title."""
    return {
        "kart": t("Kart"),
        "senter": t("Senter og omland"),
        "sammenlign": t("Sammenlign"),
        "lignende": t("Lignende"),
        "utvikling": t("Utvikling"),
        "avgrensning": t("Avgrensning"),
        "profil": t("Utfordringer"),
        "tabell": t("Tabell"),
        "data": t("Data og metode"),
    }


def navigation_html(
    titles: Mapping[str, str], params: Mapping[str, str], current: str, t: Translate
) -> Markup:
    """The row of links. ``titles`` are the pages' by name, ``params`` the view's, ``current`` the page."""
    here = Markup(' aria-current="page"')
    links = (
        Markup('<a data-page="{name}" href="{address}"{here}>{title}</a>').format(
            name=name, address=url(name, params), here=here if name == current else "", title=title
        )
        for name, title in titles.items()
    )
    return Markup('<nav class="rs-nav" aria-label="{label}">{links}</nav>').format(
        label=t("Sider"), links=Markup("").join(links)
    )
