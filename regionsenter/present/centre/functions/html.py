"""A centre's functions for the whole region, as HTML."""

from __future__ import annotations

from html import escape

from regionsenter.catalog import sources
from regionsenter.measures.functions import MISSING, YES, Function, FunctionProfile
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.sources import table_text
from regionsenter.texts import Translate


def functions_table(profile: FunctionProfile, t: Translate) -> str:
    """Every function with number in the centre, places elsewhere in the region, year and source."""
    head = (t("Funksjon"), t("I senteret"), t("Ellers i regionen"), t("År og kilde"))
    cells = "".join(f'<th scope="col">{escape(text)}</th>' for text in head)
    rows = "".join(_row(function, profile, t) for function in profile.functions)
    return (
        f'<div class="rs-scroll"><table class="rs-sources"><thead><tr>{cells}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _row(function: Function, profile: FunctionProfile, t: Translate) -> str:
    own = set(profile.centre.centre_municipalities)
    elsewhere = [
        f"{name} ({format_number(number, 0, t.language)})"
        for code, name, number in function.places
        if code not in own
    ]
    source = sources()[function.component.source]
    told = " ".join(filter(None, [source.publisher, table_text(source, t)]))
    texts = (_status(function, t), ", ".join(elsewhere), f"{function.year} · {told}")
    name = escape(function.component.name.in_language(t.language))
    return (
        f'<tr><th scope="row">{name}</th>' + "".join(f"<td>{escape(text)}</td>" for text in texts) + "</tr>"
    )


def _status(function: Function, t: Translate) -> str:
    if function.status == MISSING:
        return t("mangler: kilden har ikke kommunen")
    if function.status != YES:
        return t("nei")
    number = function.number
    return t("ja") if number in (None, 1) else format_number(number, 0, t.language)
