"""A centre's regional functions in words and as a table: there or not, where else in the region."""

from __future__ import annotations

from html import escape

from regionsenter.catalog import sources
from regionsenter.measures.functions import MISSING, YES, Function, FunctionProfile
from regionsenter.present.numbers import format_number
from regionsenter.present.source_words import table_text
from regionsenter.texts import Translate


def functions_text(profile: FunctionProfile, language: str, t: Translate) -> str:
    """How many kinds the centre has, and what the region's population suggests, in a sentence."""
    name, kinds = profile.centre.name, len(profile.functions)
    if profile.count is None or profile.residual is None:
        return t(
            "Antall funksjoner i {name} mangler: minst én av kildene mangler kommunen."
        ).format(name=name)
    difference = format_number(abs(profile.residual), 1, language)
    if profile.residual >= 0:
        compared = t("{difference} flere enn folketallet i regionen skulle tilsi")
    else:
        compared = t("{difference} færre enn folketallet i regionen skulle tilsi")
    return t("{name} har {count} av {kinds} slag regionale funksjoner, {compared}.").format(
        name=name,
        count=format_number(profile.count, 0, language),
        kinds=kinds,
        compared=compared.format(difference=difference),
    )


def functions_table(profile: FunctionProfile, language: str, t: Translate) -> str:
    """Every function with number in the centre, places elsewhere in the region, year and source."""
    head = (t("Funksjon"), t("I senteret"), t("Ellers i regionen"), t("År og kilde"))
    cells = "".join(f'<th scope="col">{escape(text)}</th>' for text in head)
    rows = "".join(_row(function, profile, language, t) for function in profile.functions)
    return (
        f'<div class="rs-scroll"><table class="rs-sources"><thead><tr>{cells}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _row(function: Function, profile: FunctionProfile, language: str, t: Translate) -> str:
    own = set(profile.centre.centre_municipalities)
    elsewhere = [
        f"{name} ({format_number(number, 0, language)})"
        for code, name, number in function.places
        if code not in own
    ]
    source = sources()[function.component.source]
    told = " ".join(filter(None, [source.publisher, table_text(source, t)]))
    texts = (_status(function, language, t), ", ".join(elsewhere), f"{function.year} · {told}")
    name = escape(function.component.name.in_language(language))
    return (
        f'<tr><th scope="row">{name}</th>'
        + "".join(f"<td>{escape(text)}</td>" for text in texts)
        + "</tr>"
    )


def _status(function: Function, language: str, t: Translate) -> str:
    if function.status == MISSING:
        return t("mangler: kilden har ikke kommunen")
    if function.status != YES:
        return t("nei")
    number = function.number
    return t("ja") if number in (None, 1) else format_number(number, 0, language)
