"""What the map page is called."""

from __future__ import annotations

import pytest

from regionsenter.asked.shown import shown_year
from regionsenter.present.front.words import named_text, purpose_text
from regionsenter.present.map.view import map_view
from regionsenter.texts import translator
from regionsenter.view import parse
from regionsenter.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("params", "named"),
    [
        ({"ar": "2020"}, "Andel 67 år og eldre, 2020"),
        ({"senter": "voss", "ar": "2020"}, "Andel 67 år og eldre, 2020 · Voss"),
        ({"fylke": "innlandet", "ar": "2020"}, "Andel 67 år og eldre, 2020 · Innlandet"),
        ({"vis": "gap", "ar": "2020"}, "Andel 67 år og eldre, senter minus omland, 2020"),
        ({"sprak": "en", "ar": "2020"}, "Share aged 67 and over, 2020"),
    ],
)
def test_the_map_is_called_by_what_it_shows(params, named):
    view, _ = parse(params, vocabulary())
    t = translator(view.language)
    assert named_text(view, map_view(view, shown_year(view, vocabulary()), t), t) == named


def test_the_purpose_counts_the_centres():
    assert " 121 regionsentre " in purpose_text(121, translator("nb"))
