"""What the challenge profile is made of: every choice hangs together with the registry and the data."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regionsenter.catalog import CatalogError, challenges, indicators, themes
from regionsenter.catalog import profile as subject
from regionsenter.catalog.profile import BY, choice, groups, kept_out, topic_slug, why
from regionsenter.measures import candidate_values, default_year

EVERY = [(by, topic) for by in BY for topic in groups(by)]


def figures(by: str, topic: str) -> pd.DataFrame:
    """Candidate centres by indicators of a composite, signed so that high is a challenge."""
    columns = {}
    for slug in groups(by)[topic]:
        found = candidate_values(slug, default_year(slug))
        sign = 1 if indicators()[slug].direction == "high_bad" else -1
        columns[slug] = pd.Series({centre: sign * value for centre, _, value in found})
    return pd.DataFrame(columns)


def test_a_composite_for_each_challenge_and_theme():
    assert list(groups("challenge")) == list(challenges()) and list(groups("theme")) == list(themes())
    with pytest.raises(ValueError, match="county"):
        groups("county")


@pytest.mark.parametrize(("by", "topic"), EVERY)
def test_four_to_eight_indicators_with_a_direction_and_a_reason(by, topic):
    slugs = groups(by)[topic]
    assert 4 <= len(slugs) <= 8
    for slug in slugs:
        entry = indicators()[slug]
        assert entry.direction in ("high_good", "high_bad") and topic_slug(entry, by) == topic
        assert all(why(slug).in_language(language) for language in ("nb", "nn", "en"))


@pytest.mark.parametrize(("by", "topic"), EVERY)
def test_the_chosen_are_nearly_complete_and_no_doubles_of_each_other(by, topic):
    table = figures(by, topic)
    assert (table.notna().mean() >= 0.9).all()
    likeness = table.corr("spearman").to_numpy()
    assert np.abs(likeness[~np.eye(len(likeness), dtype=bool)]).max() < 0.8
    # An indicator on which nearly all stand equal tells nothing; ROBEK is the one let in.
    commonest = table.apply(lambda column: column.value_counts(normalize=True).max())
    assert set(commonest.index[commonest > 0.7]) <= {"robek"}


@pytest.mark.parametrize("by", BY)
def test_every_indicator_counts_or_has_a_reason_not_to(by):
    chosen = {slug for group in groups(by).values() for slug in group}
    assert chosen | set(kept_out(by)) == set(indicators()) and not chosen & set(kept_out(by))
    unjudged = [slug for slug, reason in kept_out(by).items() if reason == choice().not_judged]
    assert unjudged == [], "say in profile.yaml whether they count, and why"
    for slug, entry in indicators().items():
        assert (kept_out(by).get(slug) == choice().no_direction) == (entry.direction == "neither")


@pytest.mark.parametrize(
    ("used", "said"),
    [
        ([{"indicator": "nope", "in": ["theme"]}], "unknown indicator nope"),
        ([{"indicator": "folketall", "in": ["theme"]}], "folketall has no direction"),
        ([{"indicator": "robek", "in": ["theme"]}] * 2, "robek stands twice for theme"),
        ([{"indicator": "fiberdekning", "in": ["challenge"]}], "fiberdekning has no challenge"),
        ([{"indicator": "robek", "in": []}], "profile.yaml"),
        ([{"indicator": "robek", "in": ["county"]}], "profile.yaml"),
    ],
)
def test_a_wrong_file_is_refused(monkeypatch, used, said):
    text = {"nb": "a", "en": "a"}
    whole = {
        "used": [one | {"why": text} for one in used],
        "no_direction": text,
        "no_challenge": text,
        "not_judged": text,
        "left_out": [],
    }
    monkeypatch.setattr(subject, "_read", lambda _path: whole)
    with pytest.raises(CatalogError, match=said):
        choice.__wrapped__()
