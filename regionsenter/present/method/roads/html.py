"""The road model, held against TØI's times, as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd
from markupsafe import Markup

from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.measures.drive_validation import road_gaps, worst
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def worst_html(frame: pd.DataFrame, t: Translate) -> Markup:
    """The ten municipalities where model and TØI differ most, with the likely reason.

    ``frame`` is as :func:`regionsenter.measures.drive_validation.drive_validation` gives it.
    """
    rows = [
        (
            str(row["name"]),
            format_number(row["toi_minutes"], 0, t.language),
            format_number(row["model_minutes"], 0, t.language),
            row[f"explanation_{_spoken(t)}"] or t("ukjent"),
        )
        for row in worst(frame).to_dict("records")
    ]
    return _table_html((t("Kommune"), t("TØI"), t("Modell"), t("Forklaring")), rows)


def gaps_html(t: Translate) -> Markup:
    """How many gaps of each kind the model closes, the longest, and why."""
    rows = [
        (
            str(count),
            f"{format_number(longest, 0, t.language)} m",
            GAP_KINDS[kind][_spoken(t)],
        )
        for kind, count, longest in road_gaps()
    ]
    return _table_html((t("Antall"), t("Lengste"), t("Hva og hvorfor")), rows)


def _spoken(t: Translate) -> str:
    """Which of the two languages the explanations are written in a reader gets."""
    return "en" if t.language == "en" else "nb"


def _table_html(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    """A table whose rows are headed by their first text."""
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(heading) for heading in headings)
    body = Markup("").join(
        Markup('<tr><th scope="row">{}</th>{}</tr>').format(
            first, Markup("").join(Markup("<td>{}</td>").format(text) for text in rest)
        )
        for first, *rest in rows
    )
    return Markup(
        '<div class="rs-scroll"><table class="rs-sources"><thead><tr>{}</tr></thead>'
        "<tbody>{}</tbody></table></div>"
    ).format(head, body)
