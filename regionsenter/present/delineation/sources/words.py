"""What the figures behind the target group are of: their years and who published them, in words."""

from __future__ import annotations

from collections import Counter
from datetime import date

from babel.dates import format_date

from regionsenter.catalog import sources
from regionsenter.geography.centres import centres
from regionsenter.measures.target_figures import INDICATORS
from regionsenter.measures.values import default_year
from regionsenter.present.language.lists import listed
from regionsenter.present.language.sources import table_text
from regionsenter.texts import Translate

#: Settlements, commuting, roads, population: what the default limits and the numbers rest on.
MAIN_SOURCES = ("tettsteder", "ssb-03321", "kartverket-n1000", "ssb-07459", "ssb-sentralitet")


def sources_text(t: Translate) -> str:
    """Years and publishers of the main figures, in two sentences."""
    dates = Counter(centre.settlement_date for centre in centres() if centre.settlement_date)
    [(most_used, count)] = dates.most_common(1)
    years = {default_year(slug) for slug, _ in INDICATORS.values()}
    published = dict.fromkeys(
        " ".join(filter(None, (sources()[slug].publisher, table_text(sources()[slug], t))))
        for slug in MAIN_SOURCES
    )
    return t(
        "Tettstedenes folketall er per {date} for {count} av {all} sentre, pendling og arbeidsplasser "
        "fra {year}, folketall i regionene fra {people}. Kjøretid er modellert. Kilder: {sources}."
    ).format(
        date=format_date(
            date.fromisoformat(most_used), "long", "en_GB" if t.language == "en" else t.language
        ),
        count=count,
        all=len(centres()),
        year=listed([str(year) for year in sorted(years)], t),
        people=default_year("folketall"),
        sources="; ".join(published),
    )
