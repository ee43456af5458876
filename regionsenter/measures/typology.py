"""Types of centres: clusters by challenge profile, with how real and how steady they are.

The method, declared:

1. Each peer is a point of its composites (:mod:`regionsenter.measures.profile`), each put on the
   same scale (standard deviations from the peers' mean), so that every challenge counts the same.
2. Ward's clusters, then k-means from their means (:func:`clustering.cut`).
3. 100 bootstrap resamples tell how well each cluster comes back (Jaccard likeness).
4. The number of clusters, 2 to 7, is the one with the highest mean silhouette among those where
   every cluster comes back with a likeness of at least 0.6. If there is none, the highest
   silhouette alone decides and the typology says that it is not ``steady``.

Silhouettes are read as Kaufman and Rousseeuw (1990) do: up to 0.25 no real structure, to 0.50 weak,
to 0.70 reasonable. Since any cloud can be cut into parts, the silhouette is also held against
clouds without groups but with the same spread and correlations (``reference``): only when it is
above 95 % of them do the centres form groups at all. A typology is shown with both, never without.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.catalog.profile import By
from regionsenter.geography.centres import centres
from regionsenter.measures import clustering
from regionsenter.measures.arrays import Numbers, Wholes
from regionsenter.measures.clustering import Labels
from regionsenter.measures.profile import Weights, fields, profile_weights

COUNTS = range(2, 8)
RESAMPLES = 100
CLOUDS = 100
LEAST_LIKENESS = 0.6
#: Fewest centres a cluster is to have on average: what limits the number of clusters of few peers.
PER_CLUSTER = 6
SEED = 2026
#: Upper limits of the mean silhouette for each word on structure.
STRUCTURE = (("none", 0.25), ("weak", 0.50), ("reasonable", 0.70), ("strong", 1.0))


@dataclass(frozen=True)
class Cluster:
    """One type of centres.

    ``members`` are slugs by region number; ``scores`` the mean of each composite (0-100, 100 the
    greatest challenge) and ``deviations`` the same as standard deviations from all peers' mean,
    both as (composite slug, number) in display order; ``middle`` has (slug, lower, upper quartile)
    of the members' scores; ``likeness`` is the mean Jaccard likeness in
    the resamples and ``silhouette`` the members' mean.
    """

    index: int
    members: tuple[str, ...]
    scores: tuple[tuple[str, float], ...]
    deviations: tuple[tuple[str, float], ...]
    middle: tuple[tuple[str, float, float], ...]
    likeness: float
    silhouette: float


@dataclass(frozen=True)
class Membership:
    """A centre in its cluster: ``stays`` is the share (0-1) of the resamples with the centre in
    which it falls with most of its cluster; ``silhouette`` is its own."""

    slug: str
    cluster: int
    stays: float
    silhouette: float


@dataclass(frozen=True)
class Typology:
    """Clusters of the peers, the largest first; none when there are too few peers.

    ``scores`` is the mean of each composite over all the clustered peers.
    ``silhouette`` is the mean, ``structure`` its word of :data:`STRUCTURE`; ``reference`` is what
    95 % of clouds without groups stay below; ``steady`` tells whether every cluster comes back in
    resamples; ``tried`` has (number of clusters, mean
    silhouette, lowest likeness) of every number tried; ``left_out`` are peers whose profile lacks
    a composite. ``chosen`` is False when the caller set the number of clusters.
    """

    clusters: tuple[Cluster, ...]
    memberships: tuple[Membership, ...]
    scores: tuple[tuple[str, float], ...]
    silhouette: float | None
    structure: str | None
    reference: float | None
    steady: bool
    chosen: bool
    tried: tuple[tuple[int, float, float], ...]
    left_out: tuple[str, ...]

    @property
    def grouped(self) -> bool:
        """Whether the peers form groups, more than a cloud without any would seem to."""
        if self.silhouette is None or self.reference is None:
            return False
        return self.silhouette > self.reference

    @property
    def cluster_of(self) -> dict[str, int]:
        """The index of each centre's cluster, by slug: what a map draws."""
        return {membership.slug: membership.cluster for membership in self.memberships}


def typology(
    by: By = "challenge",
    weights: Weights = (),
    among: frozenset[str] | None = None,
    count: int | None = None,
) -> Typology:
    """The types of centres among the peers.

    Parameters
    ----------
    by, weights, among
        As :func:`regionsenter.measures.profile.profile`.
    count
        The number of clusters wanted; None lets the criterion choose.

    Raises
    ------
    ValueError
        If ``by`` or a weight is wrong, or ``count`` is not one that can be had.
    """
    return _typology(by, profile_weights(weights, by), among, count)


@lru_cache(maxsize=32)
def _typology(
    by: By,
    weights: tuple[tuple[str, float], ...],
    among: frozenset[str] | None,
    count: int | None,
) -> Typology:
    composites = fields(by, weights, among)
    scores = np.column_stack([composite.score for composite in composites])
    # A composite the user has given no weight at all is no part of the profile.
    used = [j for j, composite in enumerate(composites) if composite.weights.any()]
    topics = tuple(composites[j].slug for j in used)
    peer = composites[0].peer
    whole = peer & ~np.isnan(scores[:, used]).any(axis=1)
    slugs = np.array([place.slug for place in centres()])
    left_out = tuple(slugs[peer & ~whole].tolist())
    counts = [k for k in COUNTS if k * PER_CLUSTER <= whole.sum()] if used else []
    if count is not None and count not in counts:
        raise ValueError(f"the number of types must be one of {', '.join(map(str, counts))}")
    if not counts:
        return Typology((), (), (), None, None, None, False, count is None, (), left_out)
    chosen = scores[np.ix_(whole, np.array(used))]
    points = (chosen - chosen.mean(axis=0)) / np.where(chosen.std(axis=0) > 0, chosen.std(axis=0), 1)
    tree = clustering.tree_of(points)
    labels = {k: clustering.cut(points, tree, k) for k in counts}
    labels = {k: label for k, label in labels.items() if len(np.unique(label)) == k}
    if not labels or (count is not None and count not in labels):
        return Typology((), (), (), None, None, None, False, count is None, (), left_out)
    own = {k: clustering.silhouettes(points, label) for k, label in labels.items()}
    held = clustering.survival(points, labels, RESAMPLES, SEED)
    tried = tuple((k, float(own[k].mean()), float(held[k][0].min())) for k in labels)
    best = _best(tried) if count is None else count
    order = _by_size(labels[best])
    index = np.argsort(order)[labels[best]]
    likeness = held[best][0][order]
    mean = float(own[best].mean())
    names = slugs[whole]
    return Typology(
        clusters=tuple(
            Cluster(
                index=c,
                members=tuple(names[index == c].tolist()),
                scores=_pairs(topics, chosen[index == c].mean(axis=0)),
                deviations=_pairs(topics, points[index == c].mean(axis=0)),
                middle=tuple(
                    (topic, *np.quantile(part, (0.25, 0.75)).tolist())
                    for topic, part in zip(topics, chosen[index == c].T, strict=True)
                ),
                likeness=float(likeness[c]),
                silhouette=float(own[best][index == c].mean()),
            )
            for c in range(best)
        ),
        memberships=tuple(
            Membership(str(slug), int(c), float(stays), float(s))
            for slug, c, stays, s in zip(names, index, held[best][1], own[best], strict=True)
        ),
        scores=_pairs(topics, chosen.mean(axis=0)),
        silhouette=mean,
        structure=next(word for word, limit in STRUCTURE if mean <= limit),
        reference=clustering.reference_silhouette(points, best, CLOUDS, SEED),
        steady=bool((likeness >= LEAST_LIKENESS).all()),
        chosen=count is None,
        tried=tried,
        left_out=left_out,
    )


def _best(tried: tuple[tuple[int, float, float], ...]) -> int:
    """The number of clusters by the criterion of the module's docstring."""
    steady = [number for number in tried if number[2] >= LEAST_LIKENESS]
    return max(steady or tried, key=lambda number: number[1])[0]


def _by_size(labels: Labels) -> Wholes:
    """Cluster labels from the largest; of equals, the one whose first member comes first."""
    sizes = np.bincount(labels)
    first = [int(np.argmax(labels == c)) for c in range(len(sizes))]
    return np.array(sorted(range(len(sizes)), key=lambda c: (-sizes[c], first[c])))


def _pairs(topics: tuple[str, ...], numbers: Numbers) -> tuple[tuple[str, float], ...]:
    return tuple((topic, float(n)) for topic, n in zip(topics, numbers, strict=True))
