"""Weights in one text are told apart, also where a slug begins with a digit."""

import pytest

from regionsenter.view.weights import split_weights


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("folketall~2.gjeld~1", [("folketall", "2"), ("gjeld", "1")]),
        ("folketall~0.5.5g-dekning~1.5", [("folketall", "0.5"), ("5g-dekning", "1.5")]),
        ("folketall~0.5g-dekning~1", [("folketall", "0"), ("5g-dekning", "1")]),
        ("folketall", [("folketall", "")]),
        ("folketall~", [("folketall", "")]),
    ],
)
def test_split(text, pairs):
    assert split_weights(text) == pairs
