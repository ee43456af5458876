"""``present/parts/chosen.py``: what a picker of several holds, as chips."""

from regionsenter.present.parts.chosen import chosen_html
from regionsenter.texts import translator


def test_a_chip_has_a_name_and_a_named_way_out():
    found = chosen_html("Sentre", [("Bø & Å", "sammenlign?sammenlign=voss")], "compared", translator("nn"))
    assert '<ul class="rs-chips" aria-label="Sentre">' in found
    assert 'id="compared-0" href="sammenlign?sammenlign=voss" aria-label="Fjern Bø &amp; Å"' in found


def test_without_any_there_is_nothing():
    assert chosen_html("Sentre", [], "compared", translator("nb")) == ""
