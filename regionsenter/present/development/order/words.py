"""Who has moved in the order of centres between two years, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.asked.development import marked
from regionsenter.asked.shown import let_through
from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.rank_change import common_flags, farthest_moved
from regionsenter.present.language.breaks import breaks_text
from regionsenter.present.language.flags import missing_text, words_of_flags
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.language.places import places_note
from regionsenter.texts import Translate
from regionsenter.view import View


def outside_text(view: View, t: Translate) -> str:
    """Which of the marked centres are not ranked, for the filters or the target group leave them out."""
    names = [centre(slug).name for slug in marked(view) if slug not in let_through(view)]
    if not names:
        return ""
    filtered = view.county or view.size
    text = (
        t("Utenfor utvalget, og derfor ikke med: {names}.")
        if filtered
        else t("Utenfor målgruppa, og derfor ikke med: {names}.")
    )
    return text.format(names=", ".join(names))


def mixed_text(view: View, t: Translate) -> str:
    """Which hinterlands the numbers are to, where the indicator is itself a gap; else nothing."""
    if not indicator(view.indicator).is_gap:
        return ""
    return rules_text([place for place in centres() if place.slug in let_through(view)], view.rule, t)


def common_text(frame: pd.DataFrame, t: Translate) -> str:
    """What the flags that every ranked centre's figures have mean; may be empty."""
    return " ".join(text.explanation for text in words_of_flags(common_flags(frame), t))


def move_text(change: float) -> str:
    """``▲ 12``, ``▼ 3``, ``= 0``: the sign says it without colour; empty without a rank."""
    if pd.isna(change):
        return ""
    return f"{'▲' if change > 0 else '▼' if change < 0 else '='}\u00a0{abs(int(change))}"


def certainty_text(change: float, certain: bool, t: Translate) -> str:
    """Whether a move is larger than rounding can make it; nothing to say of one that is none."""
    if pd.isna(change) or not change:
        return ""
    return t("ja") if certain else t("usikkert")


def high_text(direction: str, t: Translate) -> str:
    """What a high rank is: the highest number, and what the registry says of high numbers."""
    return {
        "high_good": t("Nummer 1 har høyest verdi, og høyt regnes som gunstig."),
        "high_bad": t("Nummer 1 har høyest verdi, og høyt regnes som ugunstig."),
        "neither": t("Nummer 1 har høyest verdi; høyt er verken godt eller dårlig."),
    }[direction]


def slope_text(frame: pd.DataFrame, t: Translate, *, selected: tuple[str, ...] = ()) -> str:
    """Who has risen and fallen most, what became of the selected, what is sure and what high means.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.rank_change.rank_changes` gives it.
    """
    entry = indicator(frame.attrs["indicator"])
    of, start, end = (frame.attrs[key] for key in ("of", "start", "end"))
    name = entry.name.in_language(t.language)
    if not of:
        return t("{indicator}: ingen sentre har tall for både {start} og {end}.").format(
            indicator=name, start=start, end=end
        )
    rows = frame.set_index("slug")
    parts = []
    up, down = (slugs[:1] for slugs in farthest_moved(frame, 1))
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
                up=rows.at[up[0], "name"],
                up_by=int(rows.at[up[0], "change"]),
                up_to=int(rows.at[up[0], "rank_end"]),
                down=rows.at[down[0], "name"],
                down_by=-int(rows.at[down[0], "change"]),
                down_to=int(rows.at[down[0], "rank_end"]),
            )
        )
    else:
        parts.append(
            t("{indicator}, {start}–{end}: rekkefølgen er uendret.").format(
                indicator=name, start=start, end=end
            )
        )
    parts += [_own(rows, slug, t) for slug in selected if slug in rows.index]
    moved = frame[frame["change"].abs() > 0]
    parts.append(
        t(
            "{sure} av {moved} endringer i plassering er større enn avrunding av tallene kan gi; "
            "tilfeldig variasjon i små kommuner kommer i tillegg."
        ).format(sure=int(moved["certain"].sum()), moved=len(moved))
    )
    parts.append(places_note(entry, t))
    parts.append(high_text(frame.attrs["direction"], t))
    parts.append(breaks_text(frame.attrs["breaks"], t))
    return " ".join(filter(None, parts))


def _own(rows: pd.DataFrame, slug: str, t: Translate) -> str:
    centre_row = rows.loc[slug]
    if centre_row["missing"] is not None and pd.isna(centre_row["change"]):
        return t("{name} er ikke med: {reason}.").format(
            name=centre_row["name"], reason=missing_text(centre_row["missing"], t)
        )
    return t("{name} gikk fra nummer {start} til nummer {end}.").format(
        name=centre_row["name"], start=int(centre_row["rank_start"]), end=int(centre_row["rank_end"])
    )
