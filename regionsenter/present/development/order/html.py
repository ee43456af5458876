"""Who has moved in the order of centres between two years, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.present.development.order.words import extremes
from regionsenter.present.language.numbers import axis_unit, format_number
from regionsenter.present.parts.compare_style import CompareStyle, styles_of
from regionsenter.texts import Translate

#: So many that have risen, and that have fallen.
MOST = 6


def movers_html(frame: pd.DataFrame, marked: Sequence[str], t: Translate) -> str:
    """The table, with each move's certainty in a word.

    Parameters
    ----------
    frame
        As :func:`regionsenter.measures.rank_change.rank_changes` gives it.
    marked
        Slugs of the chosen centres, at most eight, in the order of the charts' styles.
    """
    entry = indicator(frame.attrs["indicator"])
    start, end = frame.attrs["start"], frame.attrs["end"]
    ranked = frame[frame["change"].notna()].set_index("slug")
    up, down = extremes(frame, MOST)
    styles = styles_of(tuple(marked))
    groups = (
        (t("Valgte sentre"), [slug for slug in marked if slug in ranked.index]),
        (t("Steget mest"), up),
        (t("Falt mest"), down),
    )
    unit = axis_unit(entry.unit, t)
    value = t("Verdi ({unit})").format(unit=unit) if unit else t("Verdi")
    years = f"{start} → {end}"
    number = t("Nummer")
    heads = (
        escape(t("Senter")),
        escape(t("Plasser")),
        f"{escape(number)}<small>{years}</small>",
        f"{escape(value)}<small>{years}</small>",
        escape(t("Større enn avrunding")),
    )
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    body = "".join(
        f'<tbody><tr><th scope="rowgroup" colspan="5" class="rs-group">{escape(title)}</th></tr>'
        + "".join(_row(ranked.loc[slug], styles.get(slug), entry.decimals, t) for slug in slugs)
        + "</tbody>"
        for title, slugs in groups
        if slugs
    )
    label = escape(t("Plassering og endring"), quote=True)
    return (
        f'<div class="rs-scroll" role="region" tabindex="0" aria-label="{label}">'
        f'<table class="rs-figures rs-movers"><caption>{label}</caption>'
        f"<thead><tr>{head}</tr></thead>{body}</table></div>"
    )


def moved(change: float) -> str:
    """``▲ 12``, ``▼ 3``, ``= 0``: the sign says it without colour."""
    if pd.isna(change):
        return ""
    return f"{'▲' if change > 0 else '▼' if change < 0 else '='}\u00a0{abs(int(change))}"


def sure_text(change: float, sure: bool, t: Translate) -> str:
    """Whether a move is larger than rounding can make it; nothing to say of one that is none."""
    if pd.isna(change) or not change:
        return ""
    return t("ja") if sure else t("usikkert")


def _row(row: pd.Series, style: CompareStyle | None, decimals: int, t: Translate) -> str:
    mark = ""
    if style is not None:
        mark = f'<span aria-hidden="true" style="color:{style.colour}">{style.glyph}</span> '
    values = [format_number(row[side], decimals, t.language) for side in ("value_start", "value_end")]
    cells = (
        moved(row["change"]),
        f"{int(row['rank_start'])} → {int(row['rank_end'])}",
        " → ".join(values),
        escape(sure_text(row["change"], row["certain"], t)),
    )
    cells = "".join(f"<td>{text}</td>" for text in cells)
    return f'<tr><th scope="row">{mark}{escape(row["name"])}</th>{cells}</tr>'
