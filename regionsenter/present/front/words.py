"""What the front page asks and offers, and what the map page is called when something is chosen."""

from __future__ import annotations

from regionsenter.geography.centres import centre
from regionsenter.present.map.notes import title_text
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import county_code, county_name


def question_text(t: Translate) -> str:
    """The question that the product answers."""
    return t("Hvordan står småbyene – og omlandet rundt?")


def purpose_text(count: int, t: Translate) -> str:
    """What there is, of ``count`` centres, and for whom."""
    return t(
        "Folk, jobber, tjenester og reisetid i {count} regionsentre og omlandet deres – for deg som former "
        "politikk."
    ).format(count=count)


def named_text(view: View, shown: MapView, t: Translate) -> str:
    """What the map shows, and of which place, in one line."""
    places = [centre(view.centre).name] if view.centre else []
    if view.county:
        places.append(county_name()[county_code()[view.county]])
    return " · ".join([title_text(view, shown, t), *places])
