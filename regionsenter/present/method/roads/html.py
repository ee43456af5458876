"""The road model, held against TØI's times, as HTML."""

from __future__ import annotations

from html import escape

import pandas as pd

from regionsenter.geography.drive_times import GAP_KINDS
from regionsenter.measures.drive_validation import road_gaps, worst
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def worst_table(frame: pd.DataFrame, t: Translate) -> str:
    """The ten municipalities where model and TØI differ most, with the likely reason, as HTML."""
    head = (t("Kommune"), t("TØI"), t("Modell"), t("Forklaring"))
    spoken = "en" if t.language == "en" else "nb"
    rows = [
        (
            row.name,
            format_number(row.toi_minutes, 0, t.language),
            format_number(row.model_minutes, 0, t.language),
            getattr(row, f"explanation_{spoken}") or t("ukjent"),
        )
        for row in worst(frame).itertuples(index=False)
    ]
    return _table(head, rows)


def gaps_table(t: Translate) -> str:
    """How many gaps of each kind the model closes, the longest, and why, as HTML."""
    spoken = "en" if t.language == "en" else "nb"
    rows = [
        (
            str(count),
            f"{format_number(longest, 0, t.language)} m",
            GAP_KINDS[kind][spoken],
        )
        for kind, count, longest in road_gaps()
    ]
    return _table((t("Antall"), t("Lengste"), t("Hva og hvorfor")), rows)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    cells = "".join(f'<th scope="col">{escape(text)}</th>' for text in head)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(text)}</td>" for text in row[1:])
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="rs-scroll"><table class="rs-sources"><thead><tr>{cells}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )
