"""Age and sex: words and table agree."""

from __future__ import annotations

from regionsenter.geography.centres import centre
from regionsenter.measures.age_structure import age_structure
from regionsenter.present.centre.pyramid.table import pyramid_table
from regionsenter.present.centre.pyramid.words import pyramid_text
from regionsenter.present.language.places import municipal_place
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_pyramid_says_what_it_shows():
    frame = age_structure("sunnfjord")
    text = plain(pyramid_text(frame, municipal_place(centre("sunnfjord"), t), 2026, t))
    assert text.startswith("20–39 år: 25,3 % i Sunnfjord kommune (senter Førde), 20,6 % i omlandet")
    assert "67+ år: 17,1 % i senterkommunen, 24,6 % i omlandet og 17,1 % i landet (2026)." in text
    table = pyramid_table(frame, "Førde", t)
    assert len(table) == 18 and table["Alder"].iloc[0] == "0–5" and table["Alder"].iloc[-1] == "90+"
    persons = sum(table["Førde, personer"])
    assert persons == 22_804
