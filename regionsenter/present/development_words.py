"""Development in words and as tables: who has moved in the order, and who grows with its hinterland."""

from __future__ import annotations

from math import nan

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.growth_quadrants import ABOUT_ZERO, Quadrants
from regionsenter.present.estimates import as_estimate, with_written
from regionsenter.present.flags import flag_labels, missing_text
from regionsenter.present.numbers import format_value
from regionsenter.present.similar_words import listed
from regionsenter.present.worded import worded, yes_no
from regionsenter.texts import Translate


def extremes(frame: pd.DataFrame, most: int) -> tuple[list[str], list[str]]:
    """Slugs of the ``most`` that have risen and fallen furthest; who has not moved is neither."""
    order = frame[frame["change"].notna()].sort_values("change", kind="stable")
    fallen = order[order["change"] < 0].head(most)["slug"].tolist()
    risen = order[order["change"] > 0].iloc[::-1].head(most)["slug"].tolist()
    return risen, fallen


def high_text(direction: str, t: Translate) -> str:
    """What a high rank is: the highest number, and what the registry says of high numbers."""
    return {
        "high_good": t("Nummer 1 har høyest verdi, og høyt regnes som gunstig."),
        "high_bad": t("Nummer 1 har høyest verdi, og høyt regnes som ugunstig."),
        "neither": t("Nummer 1 har høyest verdi; høyt er verken godt eller dårlig."),
    }[direction]


def slope_text(
    frame: pd.DataFrame, language: str, t: Translate, *, selected: tuple[str, ...] = ()
) -> str:
    """Who has risen and fallen most, what became of the selected, what is sure and what high means.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.rank_change.rank_changes` gives it.
    """
    entry = indicator(frame.attrs["indicator"])
    of, start, end = (frame.attrs[key] for key in ("of", "start", "end"))
    name = entry.name.in_language(language)
    if not of:
        return t("{indicator}: ingen sentre har tall for både {start} og {end}.").format(
            indicator=name, start=start, end=end
        )
    row = frame.set_index("slug")
    parts = []
    up, down = (slugs[:1] for slugs in extremes(frame, 1))
    if up and down:
        parts.append(
            t(
                "{indicator}, {start}–{end}: {up} har steget mest, {up_by} plasser til nummer "
                "{up_to} av {of}; {down} har falt mest, {down_by} plasser til nummer {down_to}."
            ).format(
                indicator=name,
                start=start,
                end=end,
                of=of,
                up=row.at[up[0], "name"],
                up_by=int(row.at[up[0], "change"]),
                up_to=int(row.at[up[0], "rank_end"]),
                down=row.at[down[0], "name"],
                down_by=-int(row.at[down[0], "change"]),
                down_to=int(row.at[down[0], "rank_end"]),
            )  # fmt: skip
        )
    else:
        parts.append(
            t("{indicator}, {start}–{end}: rekkefølgen er uendret.").format(
                indicator=name, start=start, end=end
            )
        )
    parts += [_own(row, slug, t) for slug in selected if slug in row.index]
    moved = frame[frame["change"].abs() > 0]
    parts.append(
        t(
            "{sure} av {moved} endringer i plassering er større enn avrunding av tallene kan gi; "
            "tilfeldig variasjon i små kommuner kommer i tillegg."
        ).format(sure=int(moved["certain"].sum()), moved=len(moved))
    )
    parts.append(high_text(frame.attrs["direction"], t))
    parts += _breaks(frame.attrs["breaks"], t)
    return " ".join(parts)


def _own(row: pd.DataFrame, slug: str, t: Translate) -> str:
    mine = row.loc[slug]
    if mine["missing"] is not None and pd.isna(mine["change"]):
        return t("{name} er ikke med: {reason}.").format(
            name=mine["name"], reason=missing_text(mine["missing"], t)
        )
    return t("{name} gikk fra nummer {start} til nummer {end}.").format(
        name=mine["name"], start=int(mine["rank_start"]), end=int(mine["rank_end"])
    )


def _breaks(years: tuple[int, ...], t: Translate) -> list[str]:
    if not years:
        return []
    told = t("Statistikken ble lagt om i {years}, så årene kan ikke sammenlignes direkte.")
    return [told.format(years=listed([str(year) for year in years], t))]


def slope_table(frame: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """What :func:`slope_plot` shows, from the greatest rise to the greatest fall.

    A row a centre: ranks and values of both years, places moved (up is positive), whether that is
    more than rounding can give (empty without a rank), flags and what is missing in words. Centres
    without a rank stand last.
    """
    table = frame.sort_values("change", ascending=False, kind="stable", na_position="last")
    known = table["change"].notna()
    table = table.assign(certain=table["certain"].astype(object).where(known, None))
    table["certain"] = [yes_no(one, t) for one in table["certain"]]
    doubt = ["estimated" in flags for flags in table["flags"]]
    table["flags"] = [flag_labels(flags, t) for flags in table["flags"]]
    table["missing"] = [missing_text(one, t) if one else "" for one in table["missing"]]
    start, end = frame.attrs["start"], frame.attrs["end"]
    rank, value = t("Nr. {year}"), t("Verdi {year}")
    words = {
        "name": t("Senter"),
        "rank_start": rank.format(year=start),
        "rank_end": rank.format(year=end),
        "change": t("Plasser"),
        "value_start": value.format(year=start),
        "value_end": value.format(year=end),
        "certain": t("Større enn avrunding"),
        "flags": t("Merknad"),
        "missing": t("Mangler fordi"),
    }
    unit = indicator(frame.attrs["indicator"]).unit
    sides = {
        words[side]: [
            as_estimate(number, unit, unsure)
            for number, unsure in zip(table[side], doubt, strict=True)
        ]
        for side in ("value_start", "value_end")
    }
    return with_written(worded(table, words).reset_index(drop=True), sides)


def quadrant_names(t: Translate) -> dict[str, str]:
    """The quadrants in words."""
    return {
        "both_grow": t("begge vokser"),
        "centre_grows": t("senteret vokser, omlandet krymper"),
        "hinterland_grows": t("senteret krymper, omlandet vokser"),
        "both_shrink": t("begge krymper"),
        "unchanged": t("uendret på den ene siden"),
    }


def quadrants_text(
    found: Quadrants, language: str, t: Translate, *, selected: tuple[str, ...] = ()
) -> str:
    """How many centres in each quadrant, what became of the selected, and who is left out."""
    names = quadrant_names(t)
    counts = [
        t("{name}: {count}").format(name=names[one], count=count)
        for one, count in found.counts.items()
        if count or one != "unchanged"
    ]
    parts = [
        t("{indicator}, endring {start}–{end}, blant {of} sentre med omland: {counts}.").format(
            indicator=indicator(found.indicator).name.in_language(language),
            start=found.start,
            end=found.end,
            of=len(found.frame),
            counts="; ".join(counts),
        )
    ]
    row = found.frame.set_index("slug")
    without = dict(found.left_out)
    for slug in selected:
        if slug in row.index:
            inside, around = (
                format_value(row.at[slug, side], "percent", 1, language)
                for side in ("centre", "hinterland")
            )
            parts.append(
                t("{name}: {centre} i senteret og {hinterland} i omlandet.").format(
                    name=row.at[slug, "name"], centre=inside, hinterland=around
                )
            )
        elif slug in without:
            parts.append(
                t("{name} er ikke med: {reason}.").format(
                    name=centre(slug).name, reason=missing_text(without[slug], t)
                )
            )
    parts.append(
        t(
            "For {count} sentre er endringen under {limit} i senteret eller omlandet, altså "
            "omtrent uendret; de er likevel talt med etter fortegnet."
        ).format(
            count=sum(found.near_zero.values()),
            limit=format_value(ABOUT_ZERO, "percent", 1, language),
        )
    )
    if found.left_out:
        parts.append(
            t("{count} sentre er utelatt fordi omlandet eller tallene mangler.").format(
                count=len(found.left_out)
            )
        )
    parts += _breaks(found.breaks, t)
    return " ".join(parts)


def quadrants_table(found: Quadrants, t: Translate) -> pd.DataFrame:
    """What :func:`quadrants_plot` shows, and who is left out of it, last.

    A row a centre: growth in centre and hinterland (per cent) and the gap (percentage points), the
    quadrant, whether one side hardly changed, flags and what is missing in words.
    """
    names = quadrant_names(t)
    table = found.frame.copy()
    table["quadrant"] = [names[one] for one in table["quadrant"]]
    table["flags"] = [flag_labels(flags, t) for flags in table["flags"]]
    table["near_zero"] = [yes_no(one, t) for one in table["near_zero"]]
    table["missing"] = ""
    words = {
        "name": t("Senter"),
        "centre": t("Senter (prosent)"),
        "hinterland": t("Omland (prosent)"),
        "gap": t("Gap (prosentpoeng)"),
        "quadrant": t("Hva som vokser"),
        "near_zero": t("Omtrent uendret på en side"),
        "flags": t("Merknad"),
        "missing": t("Mangler fordi"),
    }
    table = worded(table, words)
    if not found.left_out:
        return table
    rest = pd.DataFrame(
        [(centre(slug).name, missing_text(reason, t)) for slug, reason in found.left_out],
        columns=["name", "missing"],
    )
    rest = rest.assign(centre=nan, hinterland=nan, gap=nan, quadrant="", near_zero="", flags="")
    rest = worded(rest, words)
    return pd.concat([table, rest], ignore_index=True) if len(table) else rest
