"""Why a hinterland is what it is, as tables."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from regionsenter.geography.drive_times import LONGEST
from regionsenter.measures.why import NearMunicipality, Why
from regionsenter.present.centre.why.words import decided_text
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.spelled import spelled
from regionsenter.texts import Translate


def members_table(reasons: Why, t: Translate) -> pd.DataFrame:
    """One row a municipality of the hinterland, in texts."""
    return _table(reasons.members, reasons, t("Hva som avgjorde"), t)


def outside_table(reasons: Why, t: Translate) -> pd.DataFrame:
    """One row a municipality that is near and not in it, with the reason."""
    return _table(reasons.outside, reasons, t("Hvorfor ikke"), t)


def _table(places: Iterable[NearMunicipality], reasons: Why, last: str, t: Translate) -> pd.DataFrame:
    def show(value: float | None, unit: str, decimals: int = 0) -> str:
        return format_value(value, unit, decimals, t.language)

    return pd.DataFrame(
        [
            {
                t("Kommune"): place.name,
                t("Pendler til senteret ({year})").format(year=reasons.commuting_year): show(
                    place.commuters, "count"
                ),
                t("Andel av de sysselsatte"): show(place.share, "percent", 1),
                t("Til senteret, modellert"): t("ikke innen {hours} timer").format(
                    hours=spelled(round(LONGEST / 60), t)
                )
                if place.minutes is None
                else show(place.minutes, "minutes"),
                t("Innbyggere ({year})").format(year=reasons.people_year): show(place.people, "count"),
                last: decided_text(place, reasons, t),
            }
            for place in places
        ]
    )
