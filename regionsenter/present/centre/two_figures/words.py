"""That a centre's settlement and its town on the grid are not the same number, and why, in words."""

from __future__ import annotations

from regionsenter.geography.centres import Centre
from regionsenter.measures.town_fit import two_figures
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.two_figures import unknown_reason_text
from regionsenter.texts import Translate


def two_figures_text(place: Centre, t: Translate) -> str:
    """Both figures with their years and the reason; empty where they tell the same."""
    found = two_figures(place)
    if found is None:
        return ""
    told = t(
        "To folketall: tettstedet {name} har {settlement} ({settlement_year}), byen etter rutenettet "
        "{town} ({town_year})."
    ).format(
        name=place.settlement_name,
        settlement=format_number(found.settlement, 0, t.language),
        settlement_year=found.settlement_year,
        town=format_number(found.town, 0, t.language),
        town_year=found.town_year,
    )
    return f"{told} {found.reason.get(t.language) or unknown_reason_text(t)}"
