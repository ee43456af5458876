"""What stands above the rows."""

from __future__ import annotations

from regionsenter.asked.peers import peers
from regionsenter.asked.rows import indicator_row
from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.present.centre.rows.words import rows_text
from regionsenter.present.language.names import likeness_name
from regionsenter.present.language.peers import peers_text
from regionsenter.texts import translator
from regionsenter.view import View

NB = translator("nb")


def view(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


def test_peers_by_likeness_are_eleven_and_named():
    shown = view("tynset", likeness="storrelse")
    found = indicator_row(indicator("folketall"), centre("tynset"), shown, peers(shown))
    assert found.position.of == 11 and "de 10 sentrene" in rows_text(peers_text(shown, NB), NB)
    assert likeness_name("storrelse", NB) == "Størrelse og sentralitet"
    assert likeness_name((("folketall", 2.0),), NB) == "Egne vekter"
