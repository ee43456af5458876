"""The place a number is of: never a municipality's figure under its town's name.

Most centres have another name than their municipality, and many a municipality half as large again as
its town; so what is measured is named, with the centre beside it.
"""

from __future__ import annotations

from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.present.language.lists import listed
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def measured_place(place: Centre, entry: Indicator, t: Translate) -> str:
    """What a centre's figure on an indicator is of: ``Kvinnherad kommune (senter Valen)``, ``Voss``
    (the town), ``BA-region Voss``."""
    if entry.level == "region":
        return t("BA-region {region}").format(region=place.region_name)
    if entry.level in ("settlement", "town"):
        return t("byen {name}").format(name=place.name)
    return municipal_place(place, t)


def municipal_place(place: Centre, t: Translate) -> str:
    """The centre municipality (or the two of them), and its centre where that has another name."""
    names = [municipality_name()[code] for code in place.centre_municipalities]
    if len(names) > 1:
        return t("kommunene {names}").format(names=listed(names, t))
    if names[0] == place.name:
        return t("{municipality} kommune").format(municipality=names[0])
    return t("{municipality} kommune (senter {centre})").format(municipality=names[0], centre=place.name)
