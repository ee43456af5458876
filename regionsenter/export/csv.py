"""CSV with its sources inside: one row a centre and indicator, for Norwegian Excel and for code.

The decisions:

* UTF-8 with a byte order mark, semicolon and decimal comma: what Norwegian Excel opens correctly
  with a double click. pandas reads it with
  ``read_csv(file, sep=";", decimal=",", encoding="utf-8-sig")``.
* Long form, and no comment lines: what a number is and where it comes from stands in the row
  itself, so that it survives sorting, filtering and pasting, and no reader has to skip lines.
* Column names are fixed, ASCII and Norwegian in every language; the cells are in the language.
* Numbers are rounded to two more decimals than shown, without thousands separators.
* An empty number has its reason in ``mangler``.
* A file tells of itself in its last columns, repeated in every row (:class:`Meta`): what it holds,
  the sources, the link to the view and the version of the data.
* Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP's advice).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from regionsenter.catalog.models import Source
from regionsenter.geography.hinterland import hinterland
from regionsenter.measures.model import Comparison
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.hinterland import edge_texts, elsewhere_texts, mark_texts
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.rules import rule_text
from regionsenter.present.language.sources import table_text
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name

if TYPE_CHECKING:
    from regionsenter.geography.centres import Centre

#: The columns in order, and the whole vocabulary of the file.
COLUMNS = (
    "senter",  # the centre's name
    "senterkode",  # its stable slug
    "region",  # the labour-market region
    "fylke",
    "indikator",  # the indicator's name
    "indikatorkode",  # its stable slug
    "enhet",
    "gap_enhet",  # of the gap, where it is another
    "fra_ar",  # first year of a change, a mean of years or sources of several years, else empty
    "ar",
    "niva",  # the level the source publishes on
    "omlandsregel",  # the rule that drew the hinterland
    "omlandskommuner",  # the municipalities in it
    "omlandsfolketall",  # persons in it, 1 January of the latest year
    "omlandsmerker",  # what must be said of it: few people, one municipality, on the edge of the limit
    "senterverdi",
    "omlandsverdi",
    "gap",  # centre minus hinterland, or of a size the centre's share of both
    "landet",
    "flagg",  # flags of the values, in words
    "mangler",  # which values are missing and why
    "kilde",
    "tabell",
    "lenke",
    "lisens",
    "senter_nedre",  # the 95 % interval of the centre's value, of the hinterland's, of the gap
    "senter_ovre",
    "omland_nedre",
    "omland_ovre",
    "gap_nedre",
    "gap_ovre",
)
NUMBERS = ("senterverdi", "omlandsverdi", "gap", "landet")
#: Where the ends of whose interval stand.
INTERVALS = {"senter": "senterverdi", "omland": "omlandsverdi", "gap": "gap"}
ENDS = tuple(f"{side}_{end}" for side in INTERVALS for end in ("nedre", "ovre"))
WHOLES = ("fra_ar", "ar", "omlandsfolketall")


@dataclass(frozen=True)
class Meta:
    """What a file as a whole is, in its last columns as far as it is known.

    A column of the table's own goes before one of the same name. The clock is never read, so the same
    view gives the same bytes.

    ``title`` says what is in it, with unit and year (column ``innhold``), ``source`` who has published it
    (``kilde``), ``level`` of what kind of area it is (``niva``), ``view_url`` is the whole link back to
    the view (``visning``) and ``version`` that of the data (``dataversjon``).
    """

    view_url: str = ""
    title: str = ""
    source: str = ""
    level: str = ""
    version: str = ""

    def columns(self) -> dict[str, str]:
        """Column to text, of what is known."""
        named = {
            "innhold": self.title,
            "kilde": self.source,
            "niva": self.level,
            "visning": self.view_url,
            "dataversjon": self.version,
        }
        return {name: text for name, text in named.items() if text}


def comparisons_table(
    rows: Iterable[tuple[Centre, Sequence[Comparison]]],
    sources: Mapping[str, Source],
    *,
    rule: str,
    t: Translate,
    county_names: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """The comparisons as a table with :data:`COLUMNS`, one row a centre and indicator.

    ``rule`` is the hinterland rule asked for; ``county_names`` turns a county code into a name. Raises
    KeyError when an indicator's source is not among ``sources``.
    """
    counties = county_names or {}
    records = [
        {
            "senter": centre.name,
            "senterkode": centre.slug,
            "region": centre.region_name,
            "fylke": counties.get(centre.county, centre.county),
            **_around(centre, rule, t),
            **_measured(comparison, t),
            **_sourced(comparison, sources, t),
        }
        for centre, comparisons in rows
        for comparison in comparisons
    ]
    table = pd.DataFrame(records, columns=list(COLUMNS))
    numbers = {name: float for name in (*NUMBERS, *ENDS)} | {name: "Int64" for name in WHOLES}
    return table.astype(numbers)


def _around(centre: Centre, rule: str, t: Translate) -> dict[str, object]:
    """Which hinterland the row's gap is to."""
    around = hinterland(centre, rule)
    names = [municipality_name()[code] for code in around.members]
    return {
        "omlandsregel": rule_text(around.used, t, len(around.centre.centre_municipalities)),
        "omlandskommuner": ", ".join(names),
        "omlandsfolketall": round(around.population) if names else None,
        "omlandsmerker": "; ".join(
            [*mark_texts(around, t), *elsewhere_texts(around, t), *edge_texts(around, t)]
        ),
    }


def to_csv(table: pd.DataFrame, meta: Meta | None = None) -> bytes:
    """The table (of :func:`comparisons_table`, or any flat table) as the bytes of a file; see the module.

    Integers and floats become numbers with a decimal comma, missing ones empty cells, everything
    else text made safe against formulas.
    """
    known = meta.columns() if meta else {}
    extra = {name: text for name, text in known.items() if name not in table.columns}
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([safe(str(name)) for name in [*table.columns, *extra]])
    tail = [safe(value) for value in extra.values()]
    for row in table.itertuples(index=False, name=None):
        writer.writerow([*(cell(value) for value in row), *tail])
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def cell(value: object) -> str:
    """One cell as text: numbers with a decimal comma and an ASCII minus, missing as empty."""
    if value is None or value is pd.NA or value != value:
        return ""
    if isinstance(value, str | bool):
        return safe(str(value))
    if isinstance(value, float | np.floating):
        text = f"{float(value):.6f}".rstrip("0").rstrip(".")
        return ("0" if text == "-0" else text).replace(".", ",")
    if isinstance(value, int | np.integer):
        return str(int(value))
    return safe(str(value))


def safe(text: str) -> str:
    """``text`` that no spreadsheet takes for a formula, on one line."""
    text = " ".join(text.splitlines()).replace("\t", " ")
    # The full-width forms are read as formulas by some East Asian versions of Excel.
    return "'" + text if text.lstrip()[:1] in tuple("=+-@＝＋－＠") else text


def _measured(comparison: Comparison, t: Translate) -> dict[str, object]:
    indicator = comparison.indicator
    values = {
        "senterverdi": comparison.centre,
        "omlandsverdi": comparison.hinterland,
        "gap": comparison.gap,
        "landet": comparison.norway,
    }
    who = {
        "senterverdi": t("senter"),
        "omlandsverdi": t("omland"),
        "gap": t("gap"),
        "landet": t("landet"),
    }
    if indicator.is_gap:  # one number, and it is a gap
        values = {"gap": comparison.gap}
    missing = [
        f"{who[name]}: {missing_text(value.missing or 'not_published', t)}"
        for name, value in values.items()
        if value.value is None
    ]
    flags = {flag for value in values.values() for flag in value.flags}
    digits = indicator.decimals + 2
    return {
        "indikator": indicator.name.in_language(t.language),
        "indikatorkode": indicator.slug,
        "enhet": unit_name(indicator.unit, t),
        "gap_enhet": unit_name(indicator.gap_unit, t),
        "fra_ar": comparison.base_year,
        "ar": comparison.year,
        "niva": _level_name(indicator.level, t),
        "flagg": flag_labels(flags, t),
        "mangler": "; ".join(missing),
        **{
            name: None if value.value is None else round(value.value, digits)
            for name, value in values.items()
        },
        **{
            f"{side}_{end}": None if number is None else round(number, digits)
            for side, name in INTERVALS.items()
            if name in values
            for end, number in (("nedre", values[name].lower), ("ovre", values[name].upper))
        },
    }


def _sourced(comparison: Comparison, sources: Mapping[str, Source], t: Translate) -> dict[str, str]:
    used = [sources[slug] for slug in comparison.indicator.sources]
    titles = [f"{source.publisher}: {source.title.in_language(t.language)}" for source in used]
    return {
        "kilde": " | ".join(titles),
        # With a word in front, because Excel and pandas turn 07459 into 7459.
        "tabell": _joined([table_text(source, t) or None for source in used]),
        "lenke": _joined([source.url for source in used]),
        "lisens": " | ".join(dict.fromkeys(source.licence for source in used)),
    }


def _joined(texts: Sequence[str | None]) -> str:
    """The texts in the order of the sources, a dash for one that has none."""
    return " | ".join(text or "–" for text in texts) if any(texts) else ""


def _level_name(level: str, t: Translate) -> str:
    return {
        "settlement": t("tettsted"),
        "town": t("by"),
        "municipality": t("kommune"),
        "region": t("BA-region"),
    }[level]
