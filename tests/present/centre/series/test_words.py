"""An indicator over the years: words and table agree."""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.measures.peer_series import peer_series
from regionsenter.present.centre.series.table import series_table
from regionsenter.present.centre.series.words import series_text
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_series_words_and_table():
    frame, entry = peer_series("sunnfjord", "andel-67-pluss"), indicator("andel-67-pluss")
    assert plain(series_text(frame, entry, "Førde", t)) == (
        "Andel 67 år og eldre: opp 5,8 prosentpoeng i Førde, fra 11,3 % i 2005 til 17,1 % i 2026. Til "
        "sammenligning i 2026: omlandet 24,6 %, medianen blant 121 sentre i målgruppa 21,0 %, "
        "landet 17,1 %."
    )
    table = series_table(frame, entry, "Førde", t)
    assert len(table) == 22 and round(table["Førde (prosent)"].iloc[-1], 1) == 17.1
    broken = series_text(peer_series("alta", "ansatte"), indicator("ansatte"), "Alta", t)
    assert "i 2020 til" in broken and "brudd i 2020" in broken
    gap = peer_series("alta", "gap-folkevekst-10-ar", "ba")
    assert "mangler for Alta" in series_text(gap, indicator("gap-folkevekst-10-ar"), "Alta", t)
