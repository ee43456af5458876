"""The verdicts on a rank, as HTML."""

from __future__ import annotations

import re

from regionsenter.present.profile.verdicts.html import verdicts_html
from regionsenter.texts import translator

t = translator("nb")


def test_verdicts_have_a_sign_and_a_meaning():
    html = verdicts_html(t)
    assert re.findall("[▲▼○●]", html) == ["▲", "▼", "○", "●"] and html.count("<dd>") == 4
