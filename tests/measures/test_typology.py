"""The typology: what is found where there are groups, what is said where there are none."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from regionsenter.geography.centres import centres
from regionsenter.measures import clustering
from regionsenter.measures import typology as subject
from regionsenter.measures.profile import fields
from regionsenter.measures.typology import LEAST_LIKENESS, typology

SLUGS = [one.slug for one in centres()]


def made(monkeypatch, scores: np.ndarray, peer=None):
    """The typology of made-up scores, centres by composites."""
    peer = np.ones(len(SLUGS), bool) if peer is None else peer
    pretended = tuple(
        SimpleNamespace(slug=f"c{j}", score=column, peer=peer, weights=np.ones(3))
        for j, column in enumerate(scores.T)
    )
    monkeypatch.setattr(subject, "fields", lambda *_: pretended)
    return subject._typology.__wrapped__("challenge", (), None, None)


@given(arrays(float, (9, 2), elements=st.integers(0, 20).map(float)), st.data())
def test_silhouettes_by_the_slow_way(points, data):
    labels = np.array(data.draw(st.lists(st.integers(0, 2), min_size=9, max_size=9)))
    if len(set(labels)) < 2:
        return
    found = clustering.silhouettes(points, labels)
    for i in range(9):

        def mean(label, i=i):
            others = [j for j in range(9) if labels[j] == label and j != i]
            return np.mean([np.hypot(*(points[i] - points[j])) for j in others]) if others else None

        own = mean(labels[i])
        near = min(mean(label) for label in set(labels) if label != labels[i])
        expected = 0.0 if own is None or max(own, near) == 0 else (near - own) / max(own, near)
        assert found[i] == pytest.approx(expected, abs=1e-6)


def test_groups_are_found_where_there_are_groups(monkeypatch):
    random = np.random.default_rng(3)
    truth = np.arange(len(SLUGS)) % 3
    middles = np.array([[20, 20, 80], [80, 20, 20], [50, 90, 50]])
    found = made(monkeypatch, middles[truth] + random.normal(0, 5, (len(SLUGS), 3)))
    assert len(found.clusters) == 3 and found.grouped and found.steady
    assert found.structure in ("reasonable", "strong") and found.silhouette > 0.7
    by_truth = {frozenset(np.array(SLUGS)[truth == k]) for k in range(3)}
    assert {frozenset(one.members) for one in found.clusters} == by_truth
    assert min(one.stays for one in found.memberships) > 0.95
    assert all(one.likeness > 0.9 for one in found.clusters)


def test_a_cloud_without_groups_is_said_to_have_none(monkeypatch):
    random = np.random.default_rng(11)
    found = made(monkeypatch, random.normal(50, 15, (len(SLUGS), 4)))
    assert found.clusters and not found.grouped
    assert 0 < found.silhouette < found.reference


def test_too_few_or_incomplete_centres(monkeypatch):
    scores = np.random.default_rng(1).normal(50, 15, (len(SLUGS), 3))
    few = np.zeros(len(SLUGS), bool)
    few[:8] = True
    nothing = made(monkeypatch, scores, few)
    assert nothing.clusters == () and nothing.silhouette is None and not nothing.grouped
    scores[4, 1] = np.nan
    found = made(monkeypatch, scores)
    assert found.left_out == (SLUGS[4],) and SLUGS[4] not in found.cluster_of
    same = made(monkeypatch, np.full((len(SLUGS), 3), 50.0))
    assert same.clusters == ()  # equal centres are of one kind


def test_the_snapshots_typology():
    found = typology()
    peers = {one.slug for one in centres() if one.candidate}
    assert set(found.cluster_of) | set(found.left_out) == peers
    assert sum(len(one.members) for one in found.clusters) == len(found.memberships)
    sizes = [len(one.members) for one in found.clusters]
    assert sizes == sorted(sizes, reverse=True)
    # The criterion: of the numbers tried that come back, the one with the highest silhouette.
    steady = [one for one in found.tried if one[2] >= LEAST_LIKENESS] or list(found.tried)
    assert len(found.clusters) == max(steady, key=lambda one: one[1])[0]
    assert found.steady == (min(one.likeness for one in found.clusters) >= LEAST_LIKENESS)
    for cluster in found.clusters:
        assert {s for s, c in found.cluster_of.items() if c == cluster.index} == set(cluster.members)
        for field, (slug, score) in zip(fields(), cluster.scores, strict=True):
            rows = [SLUGS.index(member) for member in cluster.members]
            assert field.slug == slug and score == pytest.approx(field.score[rows].mean())
    assert all(0 <= one.stays <= 1 for one in found.memberships)


def test_no_stable_groups_are_claimed_of_the_candidates():
    """Found in the data: their silhouette is what a cloud without any groups has."""
    found = typology()
    assert found.silhouette < 0.3 and not found.grouped


def test_the_same_every_time_and_a_number_of_ones_own():
    again = subject._typology.__wrapped__("challenge", (), None, None)
    assert again == typology()
    four = typology(count=4)
    assert len(four.clusters) == 4 and not four.chosen and typology().chosen
    with pytest.raises(ValueError, match="one of 2, 3"):
        typology(count=40)
