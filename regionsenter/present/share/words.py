"""What a page with a view is called, and what it shows in a sentence: for tabs and for links."""

from __future__ import annotations

from regionsenter.present.language.lists import listed
from regionsenter.present.language.names import centre_name, indicator_name
from regionsenter.present.parts.navigation import page_titles
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import (
    county_code,
    county_name,
    municipality_code,
    municipality_name,
    vocabulary,
)

PRODUCT = "Regionsenter"
#: Pages that are about no place, and those that show one indicator.
PLACELESS = ("avgrensning", "data")
OF_INDICATOR = ("kart", "sammenlign", "utvikling", "tabell")
#: More names than a tab or a line can hold.
MOST_NAMES = 3


def page_name(page: str, t: Translate) -> str:
    """A page in a word, where a place stands before it."""
    return t("Senter") if page == "senter" else page_titles(t)[page]


def about_place_text(view: View, page: str, t: Translate) -> str:
    """The place that a page with a view is about; empty where it is the whole country."""
    if page in PLACELESS:
        return ""
    if page == "sammenlign" and view.compared:
        chosen = (view.centre,) if view.centre else ()
        slugs = tuple(dict.fromkeys((*chosen, *view.compared)))
        if len(slugs) <= MOST_NAMES:
            return listed([centre_name(slug) for slug in slugs], t)
        return t("{count} sentre").format(count=len(slugs))
    if view.centre:
        return centre_name(view.centre)
    if view.municipality:
        return municipality_name()[municipality_code()[view.municipality]]
    return county_name()[county_code()[view.county]] if view.county else ""


def tab_title_text(view: View, page: str, t: Translate, product: str = PRODUCT) -> str:
    """The title of a tab: ``Voss – Senter – Regionsenter``."""
    return " – ".join(filter(None, (about_place_text(view, page, t), page_name(page, t), product)))


def headline_text(view: View, page: str, t: Translate) -> str:
    """What a link is called where it is sent: ``Andel 67 år og over – Voss``."""
    if page not in OF_INDICATOR:
        return " – ".join(filter(None, (about_place_text(view, page, t), page_name(page, t))))
    what = indicator_name(view.indicator, t)
    return " – ".join((what, about_place_text(view, page, t) or page_name(page, t)))


def first_heading_text(page: str, t: Translate) -> str:
    """The heading of a page that is not called after what it shows."""
    headings = {
        "sammenlign": t("Sammenlign sentre"),
        "lignende": t("Sentre som ligner"),
        "avgrensning": t("Avgrensning av målgruppa"),
        "profil": t("Utfordringsprofil"),
        "tabell": t("Tabell over sentrene"),
    }
    return headings.get(page) or page_titles(t)[page]


def first_line_text(page: str, t: Translate) -> str:
    """The line under a page's heading; empty where it has none."""
    lines = {
        "senter": t("Hvordan står senteret, og hvordan spiller det sammen med omlandet?"),
        "sammenlign": t("Hvordan står sentrene mot hverandre, mot målgruppa og mot landet?"),
        "lignende": t("Hvilke sentre i målgruppa ligner mest, i hva, og hva skiller dem?"),
        "utvikling": t("Hvem har steget og falt blant sentrene, og vokser senter og omland sammen?"),
        "avgrensning": t("Hvilke regionsentre er med, hvilke er utenfor, og hva endrer det?"),
        "profil": t("Hvilke utfordringer er størst i senteret, og hvor sikkert er det?"),
    }
    return lines.get(page, "")


def description_text(view: View, page: str, t: Translate) -> str:
    """One or two sentences on what a page with a view shows."""
    place = about_place_text(view, page, t)
    sentences = {
        "kart": t("Kart over regionsentrene i Norge og omlandet rundt dem."),
        "senter": t("Hvordan står senteret, og hvordan spiller det sammen med omlandet?"),
        "sammenlign": t("Sentre side om side, med omlandet rundt dem."),
        "lignende": t("Sentre som ligner på hverandre, og hvorfor."),
        "utvikling": t("Utviklingen i sentrene og omlandet, år for år."),
        "avgrensning": t("Hvilke sentre som er med i målgruppa, og hvor grensene går."),
        "profil": t("Sentrene målt mot strategiens utfordringer."),
        "tabell": t("Alle sentrene i en tabell som kan lastes ned."),
        "data": t("Hva tallene er, hvor de er hentet fra, og hvordan de er regnet ut."),
    }
    shown = []
    if page in OF_INDICATOR:
        year = vocabulary().year(view)
        name = indicator_name(view.indicator, t)
        shown.append(t("Viser: {what}.").format(what=name if year is None else f"{name}, {year}"))
    if place:
        shown.append(t("Valgt: {place}.").format(place=place))
    return " ".join((sentences[page], *shown))
