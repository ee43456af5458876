"""The entries of the product and the pages in each: declared here, drawn by ``top.py`` beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from regionsenter.texts import Translate, mark
from regionsenter.view import View


@dataclass(frozen=True)
class PageLink:
    """A link of an entry: a page, or a section of the page of one centre (``del`` in the URL)."""

    page: str
    title: str
    section: str | None = None

    @property
    def own(self) -> str:
        """What the link adds to the view, as a URL has it; a default is left out."""
        return "" if self.section in (None, View.section) else urlencode({"del": self.section})


@dataclass(frozen=True)
class NavigationEntry:
    """One of the few entries, with its links, the first of which the entry itself leads to."""

    title: str
    links: tuple[PageLink, ...]


#: Every page stands in one of them. An entry without links has no page yet, and is not shown.
ENTRIES = (
    NavigationEntry(mark("Kart"), (PageLink("kart", mark("Kart")),)),
    NavigationEntry(
        mark("Senter"),
        (
            PageLink("senter", mark("Oversikt"), "oversikt"),
            PageLink("senter", mark("Befolkning"), "befolkning"),
            PageLink("senter", mark("Tema for tema"), "tema"),
            PageLink("profil", mark("Utfordringer")),
            PageLink("lignende", mark("Lignende sentre")),
            PageLink("senter", mark("Pendling"), "pendling"),
            PageLink("senter", mark("Rekkevidde"), "rekkevidde"),
            PageLink("senter", mark("Alt på én side"), "alle"),
        ),
    ),
    NavigationEntry(
        mark("Sammenlign"),
        (
            PageLink("sammenlign", mark("Sentre")),
            PageLink("utvikling", mark("Utvikling")),
            PageLink("samspill", mark("To mål mot hverandre")),
            PageLink("tabell", mark("Tabell")),
        ),
    ),
    NavigationEntry(mark("Møte"), ()),
    NavigationEntry(
        mark("Om"),
        (
            PageLink("avgrensning", mark("Avgrensning")),
            PageLink("data", mark("Data og metode")),
        ),
    ),
)


def page_titles(t: Translate) -> Mapping[str, str]:
    """Page name to title."""
    return {
        "kart": t("Kart"),
        "senter": t("Senter og omland"),
        "sammenlign": t("Sammenlign"),
        "lignende": t("Lignende sentre"),
        "utvikling": t("Utvikling"),
        "samspill": t("To mål mot hverandre"),
        "avgrensning": t("Avgrensning"),
        "profil": t("Utfordringer"),
        "tabell": t("Tabell"),
        "data": t("Data og metode"),
    }
