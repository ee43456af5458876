"""How the number of centres hangs on each limit, in words."""

from __future__ import annotations

from regionsenter.geography.limits import Limits
from regionsenter.measures.sensitivity import curves
from regionsenter.present.delineation.sensitivity.plot import sensitivity_plot
from regionsenter.present.delineation.sensitivity.words import sensitivity_text
from regionsenter.texts import translator

t = translator("nb")


CURVES = curves()


def test_words_name_what_means_most_and_what_means_nothing():
    text = sensitivity_text(CURVES, t)
    assert text.startswith("121 sentre er med")
    assert "«minste tettsted» mest: da er 113 til 127 sentre med" in text
    assert "Uten betydning innenfor det samme er «hva som er en storby»." in text
    assert "«arbeidsplassdekning» mest" in sensitivity_text(curves(Limits(min_functions=3)), t)
    assert sensitivity_text((), t) and sensitivity_plot((), t).data == ()
