"""The borders that moved, as HTML."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from regionsenter.present.language.numbers import format_value
from regionsenter.present.method.borders.words import found_text, persons_text
from regionsenter.texts import Translate


def borders_html(frame: pd.DataFrame, t: Translate) -> Markup:
    """Year, from, to, persons, how found, what a publication says, and what is done; newest first.

    ``frame`` is as :func:`regionsenter.measures.borders.moved_borders` gives it.
    """
    headings = (
        t("1. januar"),
        t("Fra"),
        t("Til"),
        t("Personer"),
        t("Funnet ved"),
        t("Publisert"),
        t("Hva som er gjort"),
    )
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(heading) for heading in headings)
    body = Markup("").join(_row(row, t) for row in frame.to_dict("records"))
    return Markup(
        '<div class="rs-scroll"><table class="rs-sources"><thead><tr>{}</tr></thead>'
        "<tbody>{}</tbody></table></div>"
    ).format(head, body)


def _row(row: dict[str, Any], t: Translate) -> Markup:
    done = t("regnet tilbake") if row["corrected"] else t("merket som brudd")
    return Markup(
        '<tr><th scope="row">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>'
    ).format(
        row["year"],
        row["giver"],
        row["receiver"],
        persons_text(row["persons"], row["spread"], t),
        found_text(str(row["found"]), t),
        _published(row, t),
        done,
    )


def _published(row: dict[str, Any], t: Translate) -> Markup:
    """The place, how many the publication counts, and a link to it; empty without one."""
    if not row["url"]:
        return Markup("")
    count = row["published_persons"]
    told = "" if pd.isna(count) else f" ({format_value(float(count), 'count', 0, t.language)})"
    return Markup('{}{}: <a href="{}" rel="noopener">{}</a>').format(
        row["place"], told, row["url"], row["published"]
    )
