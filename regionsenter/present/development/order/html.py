"""Who has moved in the order of centres between two years, as HTML."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from markupsafe import Markup

from regionsenter.catalog import indicator
from regionsenter.measures.rank_change import farthest_moved
from regionsenter.present.development.order.words import certainty_text, move_text
from regionsenter.present.language.numbers import axis_unit, format_number
from regionsenter.present.parts.compare_style import CompareStyle, style_html, styles_of
from regionsenter.present.parts.scroll import scrolling_html
from regionsenter.texts import Translate

#: So many that have risen, and that have fallen.
MOST = 6


def movers_html(frame: pd.DataFrame, marked: Sequence[str], t: Translate) -> Markup:
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
    up, down = farthest_moved(frame, MOST)
    styles = styles_of(tuple(marked))
    groups = (
        (t("Valgte sentre"), [slug for slug in marked if slug in ranked.index]),
        (t("Steget mest"), up),
        (t("Falt mest"), down),
    )
    unit = axis_unit(entry.unit, t)
    value = t("Verdi ({unit})").format(unit=unit) if unit else t("Verdi")
    years = f"{start} → {end}"
    two_years = Markup("{}<small>{}</small>")
    heads = (
        t("Senter"),
        t("Plasser"),
        two_years.format(t("Nummer"), years),
        two_years.format(value, years),
        t("Større enn avrunding"),
    )
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(text) for text in heads)
    group = Markup('<tbody><tr><th scope="rowgroup" colspan="5" class="rs-group">{}</th></tr>{}</tbody>')
    body = Markup("").join(
        group.format(
            title,
            Markup("").join(
                _row_html(ranked.loc[slug], styles.get(slug), entry.decimals, t) for slug in slugs
            ),
        )
        for title, slugs in groups
        if slugs
    )
    label = t("Plassering og endring")
    table = Markup(
        '<table class="rs-figures rs-movers"><caption>{}</caption><thead><tr>{}</tr></thead>{}</table>'
    ).format(label, head, body)
    return scrolling_html(table, label, t)


def _row_html(row: pd.Series, style: CompareStyle | None, decimals: int, t: Translate) -> Markup:
    mark = style_html(style) + " " if style is not None else ""
    values = [format_number(row[side], decimals, t.language) for side in ("value_start", "value_end")]
    cells = (
        move_text(row["change"]),
        f"{int(row['rank_start'])} → {int(row['rank_end'])}",
        " → ".join(values),
        certainty_text(row["change"], row["certain"], t),
    )
    return Markup('<tr><th scope="row">{}{}</th>{}</tr>').format(
        mark, row["name"], Markup("").join(Markup("<td>{}</td>").format(text) for text in cells)
    )
