"""Who leans on a centre, in «Data og metode» (regionsenter/present/method/leaning/words.py)."""

from __future__ import annotations

from regionsenter.present.method.leaning.words import leaning_texts
from regionsenter.texts import translator


def test_the_nearest_and_the_catchment_are_told_apart():
    nearest, catchment = leaning_texts(translator("nb"))
    assert "ikke en virkning" in nearest and "SKDE, Klass 632" in catchment
    assert "ikke hvem som bor nærmest" in catchment
