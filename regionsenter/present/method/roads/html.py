"""The road model, held against reference journeys, crossings and TØI's times, as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd
from markupsafe import Markup, escape

from regionsenter.catalog.drive_pairs import drive_pairs
from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.measures.drive_reference import crossings
from regionsenter.measures.drive_validation import road_gaps, worst
from regionsenter.present.language.numbers import format_gap, format_number
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
            row[f"explanation_{t.language}"] or t("ukjent"),
        )
        for row in worst(frame).to_dict("records")
    ]
    return _table_html((t("Kommune"), t("TØI"), t("Modell"), t("Forklaring")), rows)


def reference_html(frame: pd.DataFrame, t: Translate) -> Markup:
    """Every reference journey with its minutes, the model's, the deviation and where the minutes are from.

    ``frame`` is as :func:`regionsenter.measures.drive_reference.drive_reference` gives it.
    """
    rows = [
        (
            f"{row['start']}–{row['stop']}",
            row["along"],
            format_number(row["minutes"], 0, t.language),
            format_number(row["model_minutes"], 0, t.language),
            format_gap(row["deviation"], "count", 0, t.language),
            t("ja") if row["held_out"] else t("nei"),
            _basis_html(row["basis"], row["source"], t),
        )
        for row in frame.to_dict("records")
    ]
    headings = (
        t("Reise"),
        t("Veg eller overfart"),
        t("Referanse, min"),
        t("Modell, min"),
        t("Avvik, %"),
        t("Holdt utenfor"),
        t("Grunnlag"),
    )
    return _table_html(headings, rows)


def crossings_html(t: Translate) -> Markup:
    """Published crossings beside what the model reckons with, queue and waiting included."""
    on_the_map = t("målt på kartet")
    rows = [
        (
            row["name"],
            {"E": t("europaveg"), "R": t("riksveg"), "F": t("fylkesveg")}[row["ferry"]],
            format_number(row["km"], 1, t.language)
            + (f" ({on_the_map})" if row["km_from"] == "map" else ""),
            format_number(row["minutes"], 0, t.language),
            format_number(row["model_minutes"], 0, t.language),
            _source_html(row["source"], t),
        )
        for row in crossings().to_dict("records")
    ]
    headings = (
        t("Overfart"),
        t("Vegklasse"),
        t("Kilometer"),
        t("Oppgitt overfart, min"),
        t("Modell med kai, min"),
        t("Kilde"),
    )
    return _table_html(headings, rows)


def _basis_html(basis: str, source: str, t: Translate) -> Markup:
    """Whether the minutes are an estimate, and else their source."""
    if basis == "estimate":
        return escape(t("anslag etter kjent avstand og vanlig kjøretid"))
    if basis == "assembled":
        return escape(t("anslag for vegen og oppgitt overfartstid"))
    return _source_html(source, t)


def _source_html(slug: str, t: Translate) -> Markup:
    source = drive_pairs().source(slug)
    title = escape(source.title.in_language(t.language))
    return Markup('<a href="{}">{}</a>').format(source.url, title) if source.url else title


def gaps_html(t: Translate) -> Markup:
    """How many gaps of each kind the model closes, the longest, and why."""
    rows = [
        (
            str(count),
            f"{format_number(longest, 0, t.language)} m",
            GAP_KINDS[kind][t.language],
        )
        for kind, count, longest in road_gaps()
    ]
    return _table_html((t("Antall"), t("Lengste"), t("Hva og hvorfor")), rows)


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
