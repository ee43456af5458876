"""Components of population change, natural increase and moves, in words."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from regionsenter.catalog import sources
from regionsenter.measures.components_of_change import SIDES, refugee_years
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def part_names(t: Translate) -> dict[str, str]:
    """The parts in words, in the order of the legend; ``net`` is their sum."""
    return {
        "natural_increase": t("Fødselsoverskudd"),
        "net_migration": t("Netto flytting, samlet"),
        "net_domestic": t("Flytting innenlands"),
        "net_immigration": t("Netto innvandring"),
        "net": t("Sum"),
    }


def components_source_text(t: Translate) -> str:
    """Whose figures the parts of the change are."""
    return t(
        "Kilder: Statistisk sentralbyrå, tabell {births} og {moves} og Arealprofiler; "
        "bosatte flyktninger: IMDi."
    ).format(births=sources()["ssb-06913"].table, moves=sources()["ssb-01222"].table)


def area_names(centre_name: str, t: Translate) -> dict[str, str]:
    """The two areas in words."""
    return {"centre": centre_name, "hinterland": t("Omland")}


def components_text(frame: pd.DataFrame, measured: str, t: Translate, *, municipalities: int = 1) -> str:
    """The latest year's parts in the centre and the hinterland, and what the refugees may explain.

    ``measured`` is the place that the centre's numbers are of, ``municipalities`` how many it is. That
    there is no hinterland is told by the population (``centre.population``), and not here.
    """

    def show(value: float) -> str:
        sign = "+" if value > 0 and round(value, 1) else ""
        return sign + format_number(value, 1, t.language)

    texts = []
    for side in SIDES:
        name = measured if side == "centre" else t("omlandet")
        known = frame[frame["side"] == side].dropna(subset=["net"])
        if known.empty:
            if side == "centre":
                texts.append(t("Tall for endring i folketallet mangler for {area}.").format(area=name))
            continue
        last = known.iloc[-1]
        words = {
            "area": name,
            "year": int(last["year"]),
            "natural": show(last["natural_increase"]),
            "moves": show(last["net_migration"]),
            "net": show(last["net"]),
            "domestic": show(last["net_domestic"]),
            "abroad": show(last["net_immigration"]),
        }
        split = pd.notna(last["net_domestic"]) and pd.notna(last["net_immigration"])
        pattern = (
            t(
                "Per 1 000 innbyggere i {area} i {year}: fødselsoverskudd {natural}, flytting innenlands "
                "{domestic} og netto innvandring {abroad}; i sum {net}."
            )
            if split
            else t(
                "Per 1 000 innbyggere i {area} i {year}: fødselsoverskudd {natural} og netto flytting "
                "{moves}; i sum {net}."
            )
        )
        texts.append(pattern.format(**words))
        later = t.plural("senterkommunen", "senterkommunene", municipalities) if side == "centre" else name
        texts += _refugees(frame, side, later, show, t)
    return " ".join(texts)


def _refugees(
    frame: pd.DataFrame, side: str, name: str, show: Callable[[float], str], t: Translate
) -> list[str]:
    """In which years settled refugees mark the numbers, and how many they were at the most."""
    years = refugee_years(frame, side)
    if not years:
        return []
    marked = frame[(frame["side"] == side) & frame["year"].isin(years)]
    most = marked.iloc[marked["refugees"].argmax()]
    return [
        t(
            "Bosetting av flyktninger preger tallene for {area} i {years}: {refugees} per 1 000 i {year}, "
            "medregnet i flyttingen."
        ).format(
            area=name,
            years=listed([str(year) for year in years], t),
            refugees=show(most["refugees"]).lstrip("+"),
            year=int(most["year"]),
        )
    ]
