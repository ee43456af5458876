"""A centre's functions for the whole region, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.catalog import sources
from regionsenter.measures.functions import MISSING, YES, Function, FunctionProfile
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.sources import table_text
from regionsenter.present.language.years import latest_year_text
from regionsenter.texts import Translate


def functions_html(profile: FunctionProfile, t: Translate) -> Markup:
    """Every function with number in the centre, places elsewhere in the region, year and source."""
    head = (t("Funksjon"), t("I senteret"), t("Ellers i regionen"), t("År og kilde"))
    return Markup(
        '<div class="rs-scroll"><table class="rs-sources"><thead><tr>{head}</tr></thead>'
        "<tbody>{rows}</tbody></table></div>"
    ).format(
        head=Markup("").join(Markup('<th scope="col">{}</th>').format(text) for text in head),
        rows=Markup("").join(_row(function, profile, t) for function in profile.functions),
    )


def _row(function: Function, profile: FunctionProfile, t: Translate) -> Markup:
    own = set(profile.centre.centre_municipalities)
    elsewhere = [
        f"{name} ({format_number(number, 0, t.language)})"
        for code, name, number in function.places
        if code not in own
    ]
    source = sources()[function.component.source]
    published = " ".join(filter(None, [source.publisher, table_text(source, t)]))
    return Markup(
        '<tr><th scope="row">{name}</th><td>{status}</td><td>{elsewhere}</td><td>{source}</td></tr>'
    ).format(
        name=function.component.name.in_language(t.language),
        status=_status(function, t),
        elsewhere=", ".join(elsewhere),
        source=f"{latest_year_text(function.year, t)} · {published}",
    )


def _status(function: Function, t: Translate) -> str:
    if function.status == MISSING:
        return t("mangler: kilden har ikke kommunen")
    if function.status != YES:
        return t("nei")
    number = function.number
    return t("ja") if number in (None, 1) else format_number(number, 0, t.language)
