"""The limits and functions in words."""

from __future__ import annotations

from regionsenter.geography.limits import FUNCTIONS, LIMITS, Limits
from regionsenter.present.delineation.limits.words import (
    function_name,
    function_text,
    limit_name,
    limit_value,
    percent_text,
)
from regionsenter.texts import translator

t = translator("nb")


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_every_limit_and_function_has_its_words():
    names = [limit_name(limit.field, t) for limit in LIMITS]
    assert len(set(names)) == len(LIMITS)
    for limit in LIMITS:
        value = getattr(Limits(), limit.field)
        assert limit_value(limit.field, value, t)
    assert limit_value("max_settlement", None, t) == "slått av"
    assert limit_value("hospitals", None, t) == "teller ikke"
    for name in FUNCTIONS:
        assert function_name(name, t) and function_text(name, 1, t)
        assert "3" in function_text(name, 3, t)
    assert [spaced(percent_text(x, "nb")) for x in (30, 32.5, 33.33)] == ["30 %", "32,5 %", "33,33 %"]
