"""Tables to be read."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.present.parts.worded import worded, yes_no
from regionsenter.texts import translator


def test_worded_takes_what_is_named_and_nothing_else():
    table = pd.DataFrame({"slug": ["x"], "b": [1], "a": [2]})
    assert worded(table, {"a": "En", "b": "To"}).to_dict("list") == {"En": [2], "To": [1]}
    with pytest.raises(KeyError):
        worded(table, {"c": "Tre"})
    with pytest.raises(ValueError, match="same heading"):
        worded(table, {"a": "En", "b": "En"})


def test_yes_no_and_no_answer():
    t = translator("nb")
    assert [yes_no(answer, t) for answer in (True, False, None, float("nan"))] == [
        "ja",
        "nei",
        "",
        "",
    ]
