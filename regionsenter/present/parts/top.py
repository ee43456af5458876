"""The head of every page: the entries, the pages of the entry one is in, the languages. All are links.

They are real addresses that carry the view. A click is taken by ``map/page_client/links.js``, which lets
the app go there in place; without it the browser loads the page, which comes to the same.

The head stands in the HTML itself, before Streamlit's part of the page (``server/top.py``), so that it is
there at once and before the main part. Streamlit's part sends what is to stand in it when the page or the
language is another, else the view alone when that has changed; ``map/page_client/top.js`` puts it in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

from markupsafe import Markup

from regionsenter.present.parts.navigation import ENTRIES, PageLink
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.view.fields import BY_PARAMETER
from regionsenter.view.format import url

LANGUAGE = "sprak"
#: Code, name in its own language, and the parameter as a URL has it: the default is left out.
LANGUAGES = (("nb", "Bokmål", ""), ("nn", "Nynorsk", "sprak=nn"), ("en", "English", "sprak=en"))


def carried_text(params: Mapping[str, str]) -> str:
    """What of a view every link takes along, as a URL has it, the language apart."""
    kept = {name: text for name, text in params.items() if name != LANGUAGE and not _bound(name)}
    return urlencode(kept)


def view_html(params: Mapping[str, str], shown: str | Markup = "", chosen: str = "") -> Markup:
    """What the links of the head are to carry from now on, sent by whatever changes the view.

    ``shown`` is drawn with it, in the same message. ``chosen`` is what the phone's button for the filters
    says of them.
    """
    told = Markup(' data-chosen="{}"').format(chosen) if chosen else ""
    return Markup('<div id="rs-view" hidden data-carried="{}"{}></div>{}').format(
        carried_text(params), told, shown
    )


def next_top_html(top: Markup) -> Markup:
    """What is to stand in the head from now on, sent with a page: not part of what is read."""
    return Markup('<div id="rs-next-top" hidden data-html="{}"></div>').format(str(top))


def top_html(params: Mapping[str, str], page: str, t: Translate) -> Markup:
    """What stands in the head of ``page``, with the links of a view (``params`` as its URL has them)."""
    carried = carried_text(params)
    language = next(text for code, _, text in LANGUAGES if code == t.language)
    section = params.get("del", View.section) if page == "senter" else None
    here = next((entry for entry in ENTRIES if any(link.page == page for link in entry.links)), None)

    def linked(link: PageLink, title: str, current: str) -> Markup:
        return _link_html(link.page, link.own, (carried, link.own, language), title, current)

    entries = (
        linked(entry.links[0], t(entry.title), _current(entry is here, len(entry.links)))
        for entry in ENTRIES
        if entry.links
    )
    pages = (
        linked(link, t(link.title), "page" if (link.page, link.section) == (page, section) else "")
        for link in (here.links if here else ())
    )
    bound = urlencode({name: text for name, text in params.items() if _bound(name)}) if here else ""
    return Markup(
        '<a class="rs-skip" href="#stMain">{skip}</a>'
        '<a class="rs-brand" data-page="kart" data-home href="{home}">Regionsenter</a>'
        '<button type="button" class="rs-menu" aria-expanded="false">{menu}</button>'
        '<div class="rs-folded">{nav}{languages}</div>{pages}'
    ).format(
        skip=t("Hopp til innholdet"),
        home=_address("kart", (language,)),
        menu=t("Meny"),
        nav=_nav_html("rs-nav", t("Hovedmeny"), entries),
        languages=_languages_html(page if here else "kart", carried, bound, t),
        pages=_nav_html("rs-pages", t(here.title), pages) if here and len(here.links) > 1 else "",
    )


def _nav_html(style: str, label: str, links: Iterable[Markup]) -> Markup:
    return Markup('<nav class="{}" aria-label="{}">{}</nav>').format(style, label, Markup("").join(links))


def _languages_html(page: str, carried: str, bound: str, t: Translate) -> Markup:
    """The page as it is, in each language; what belongs to this page alone goes along."""
    links = (
        Markup(
            '<a data-page="{page}" data-own="{own}" data-language="{text}" href="{address}" lang="{code}" '
            'hreflang="{code}" title="{name}"{here}><span>{short}</span></a>'
        ).format(
            page=page,
            own=bound,
            text=text,
            address=_address(page, (carried, bound, text)),
            code=code,
            name=name,
            short=code.upper(),
            here=Markup(' aria-current="true"') if code == t.language else "",
        )
        for code, name, text in LANGUAGES
    )
    return _nav_html("rs-languages", t("Språk"), links)


def _link_html(page: str, own: str, parts: Iterable[str], title: str, current: str) -> Markup:
    return Markup('<a data-page="{page}"{own} href="{address}"{here}>{title}</a>').format(
        page=page,
        own=Markup(' data-own="{}"').format(own) if own else "",
        address=_address(page, parts),
        here=Markup(' aria-current="{}"').format(current) if current else "",
        title=title,
    )


def _address(page: str, parts: Iterable[str]) -> str:
    """A page with parts of a query, as ``top.js`` puts them together too."""
    query = "&".join(part for part in parts if part)
    return url(page) + (f"?{query}" if query else "")


def _current(is_here: bool, links: int) -> str:
    """Whether an entry is where one is: the page itself, or what the page is in."""
    if not is_here:
        return ""
    return "page" if links == 1 else "true"


def _bound(parameter: str) -> bool:
    """Whether a parameter means something on one page alone."""
    return parameter in BY_PARAMETER and BY_PARAMETER[parameter].page is not None
