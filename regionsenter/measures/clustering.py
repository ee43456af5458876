"""Tools of the typology: clusters, silhouette and how well clusters survive resampling."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.cluster.vq import kmeans2
from scipy.spatial.distance import cdist

from regionsenter.measures.arrays import Numbers

#: The cluster of each point.
Labels = npt.NDArray[np.integer[Any]]
#: Rounds of k-means: from Ward's means it settles in fewer on 160 points.
ROUNDS = 20


def tree_of(points: Numbers) -> Numbers:
    """Ward's tree of the rows (Euclidean distance), from which any number of clusters is cut."""
    return linkage(points, "ward")


def cut(points: Numbers, tree: Numbers, count: int) -> Labels:
    """Labels 0..count-1: the tree's clusters, then k-means from their means.

    Ward alone never takes back an early merger; letting each point go to the nearest mean makes
    the clusters tighter and steadier, and nothing depends on a random start.
    """
    labels = fcluster(tree, count, "maxclust") - 1
    if labels.max() + 1 < count:  # equal points: the tree has no more clusters to give
        return labels
    sizes = np.bincount(labels, minlength=count)
    means = np.column_stack([np.bincount(labels, column, count) / sizes for column in points.T])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # an emptied cluster, looked for below
        _, moved = kmeans2(points, means, iter=ROUNDS, minit="matrix")
    return moved if len(np.unique(moved)) == count else labels


def silhouettes(points: Numbers, labels: Labels) -> Numbers:
    """Each point's silhouette, -1 to 1: how much nearer its own cluster is than the next one.

    ``(b - a) / max(a, b)``: ``a`` the mean distance to the others of its own cluster, ``b`` to the
    nearest other cluster; 0 for a point alone in its cluster (Rousseeuw 1987).
    """
    distance = cdist(points, points)
    member = labels[:, None] == np.unique(labels)[None, :]
    sums, sizes = distance @ member, member.sum(axis=0)
    own = member.argmax(axis=1)
    rows = np.arange(len(points))
    with np.errstate(invalid="ignore", divide="ignore"):
        inside = sums[rows, own] / (sizes[own] - 1)
        means = np.where(member, np.inf, sums / sizes)
        nearest = means.min(axis=1)
        silhouette = (nearest - inside) / np.maximum(inside, nearest)
    return np.where((sizes[own] > 1) & np.isfinite(silhouette), silhouette, 0.0)


def survival(
    points: Numbers, labels: dict[int, Labels], resamples: int, seed: int
) -> dict[int, tuple[Numbers, Numbers]]:
    """How clusterings hold when places are drawn anew with replacement (bootstrap).

    Parameters
    ----------
    labels
        By number of clusters: the labels of :func:`cut`.

    Returns
    -------
    By number of clusters: each cluster's mean Jaccard likeness with the most like cluster of a
    resample (Hennig 2007), and each point's share of the resamples it is in where it falls with
    most of its own cluster (NaN for one that is in none).
    """
    random = np.random.default_rng(seed)
    likeness: dict[int, list[Numbers]] = {k: [] for k in labels}
    stays = {k: np.zeros(len(points)) for k in labels}
    drawn = np.zeros(len(points))
    for _ in range(resamples):
        sample = np.sort(random.integers(0, len(points), len(points)))
        there, first = np.unique(sample, return_index=True)
        drawn[there] += 1
        tree = tree_of(points[sample])
        for k, old in labels.items():
            new = cut(points[sample], tree, k)[first]
            shared = np.zeros((k, k))
            np.add.at(shared, (old[there], new), 1)
            union = shared.sum(axis=1)[:, None] + shared.sum(axis=0)[None, :] - shared
            with np.errstate(invalid="ignore", divide="ignore"):
                likeness[k].append((shared / union).max(axis=1))
            stays[k][there] += shared.argmax(axis=1)[old[there]] == new
    with np.errstate(invalid="ignore", divide="ignore"):
        # A cluster none of whose members was drawn says nothing in that resample (NaN).
        return {k: (np.nanmean(likeness[k], axis=0), stays[k] / drawn) for k in labels}


def reference_silhouette(points: Numbers, count: int, clouds: int, seed: int) -> float:
    """The mean silhouette below which 95 % of clouds *without* groups come out.

    The clouds are normal with the points' own spread and correlations, clustered the same way: a
    cloud can always be cut in two, and its halves have a silhouette well above 0.
    """
    random = np.random.default_rng(seed)
    spread = np.atleast_2d(np.cov(points.T))
    means = []
    for _ in range(clouds):
        cloud = random.multivariate_normal(points.mean(axis=0), spread, len(points))
        means.append(silhouettes(cloud, cut(cloud, tree_of(cloud), count)).mean())
    return float(np.quantile(means, 0.95))
