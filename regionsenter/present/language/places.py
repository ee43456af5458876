"""The place a number is of: never a municipality's figure under its town's name.

Most centres have another name than their municipality, and many a municipality half as large again as
its town; so what is measured is named, with the centre beside it the first time.
"""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.present.language.lists import listed
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def measured_place(place: Centre, entry: Indicator, t: Translate, *, full: bool = True) -> str:
    """What a centre's figure on an indicator is of: ``Kvinnherad kommune (senter Valen)``, ``byen Voss``.

    Without ``full``, for the second time within a text, the centre is not told: ``Kvinnherad kommune``.
    """
    if _of_town(entry):
        return t("byen {name}").format(name=place.name)
    return municipal_place(place, t, full=full)


def municipal_place(place: Centre, t: Translate, *, full: bool = True) -> str:
    """The centre municipality (or the two of them), and its centre where that has another name."""
    names = [municipality_name()[code] for code in place.centre_municipalities]
    if len(names) > 1:
        return t("kommunene {names}").format(names=listed(names, t))
    if names[0] == place.name or not full:
        return t("{municipality} kommune").format(municipality=names[0])
    return t("{municipality} kommune (senter {centre})").format(municipality=names[0], centre=place.name)


def own_municipality(place: Centre, t: Translate) -> str:
    """``senterkommunen``, or of a centre of two municipalities ``senterkommunene``."""
    count = len(place.centre_municipalities)
    return t.plural("senterkommunen", "senterkommunene", count)


def measured_name(place: Centre, entry: Indicator | None = None) -> str:
    """The same as a label on a chart: the municipality's bare name, ``Kinn`` for Florø; the town's for
    its own figures. Without ``entry``, of a municipal figure."""
    codes = place.centre_municipalities
    if len(codes) > 1 or (entry is not None and _of_town(entry)):
        return place.name
    return municipality_name()[codes[0]]


def places_note(entry: Indicator, t: Translate) -> str:
    """What the figures of centres are of where these stand by their own names, in a sentence."""
    if _of_town(entry):
        return t("Tallene gjelder byen.")
    return t("Tallene gjelder senterkommunen.")


def several_places_note(t: Translate) -> str:
    """The same where the figures are of several indicators, some of them of towns."""
    return t("Tallene gjelder senterkommunen, eller byen der det finnes tall for den.")


def _of_town(entry: Indicator) -> bool:
    return (
        indicator(entry.measured).level in ("settlement", "town")
        if entry.is_gap
        else (entry.level in ("settlement", "town"))
    )
