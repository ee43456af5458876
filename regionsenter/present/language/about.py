"""What "omtrent som" means, and what a number's interval is: one sentence each, the same everywhere.

"Omtrent som" is said of what is under the relevance limit alone; of a difference that chance could have
made it is said that it may be chance.
"""

from __future__ import annotations

from regionsenter.catalog.models import Indicator
from regionsenter.measures.model import Value
from regionsenter.measures.noise import LEAST_EVENTS, LEAST_PEOPLE
from regionsenter.measures.relation import threshold
from regionsenter.present.language.numbers import difference_text, format_number, interval_text
from regionsenter.texts import Translate


def about_text(entry: Indicator, t: Translate, limit: float | None = None) -> str:
    """Up to which difference two numbers of an indicator are about the same.

    ``limit`` is that difference where it is not the indicator's own (of estimates it may be more).
    """
    shown = difference_text(limit or threshold(entry), entry.unit, entry.decimals, t.language)
    return t("«Omtrent som» betyr at forskjellen er under {limit}.").format(limit=shown)


def chance_text(value: Value, entry: Indicator, t: Translate) -> str:
    """The interval of a number; empty where it has none."""
    ends = interval_text(value.interval, entry.unit, entry.decimals, t.language)
    if not ends:
        return ""
    return t("Tilfeldigheter alene kan flytte tallet innenfor {ends} (95 %-intervall).").format(ends=ends)


def few_text(t: Translate) -> str:
    """Why a number has no place among others and makes no headline, short."""
    return t("for få hendelser til å rangere")


def few_explained_text(t: Translate) -> str:
    """What too few is."""
    return t("Bak tallet ligger under {events} hendelser eller under {people} personer.").format(
        events=LEAST_EVENTS, people=format_number(LEAST_PEOPLE, 0, t.language)
    )
