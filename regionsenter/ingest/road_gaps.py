"""Closes the gaps of N1000's road network, each by a stated rule and each one recorded.

The map is drawn for the eye: a ferry's line ends in the harbour basin, not on the quay, and a road
may stop short of the one it meets. What no rule closes stays open: no road is invented, and an
island without a car ferry in the data is out of reach.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
import shapely.ops
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from regionsenter.geography.road_gaps import (
    FERRY_END,
    FERRY_QUAY,
    ON_LINK,
    SAME_NUMBER,
    SAME_NUMBER_DETOUR,
)
from regionsenter.ingest.road_links import SNAP, Links

#: In place of a join's node: only cut the link there.
PIN = -1


@dataclass(frozen=True)
class Join:
    """A node to be joined to a link, at so many metres along it."""

    kind: str
    node: int
    link: int
    along: float
    length: float


def close_gaps(links: Links) -> Links:
    """The links with every gap closed that a rule finds: first ends, then what is still apart."""
    for rule in (_ends_on_links, _ferry_ends, _same_number):
        links = join(links, rule(links))
    return _crossings(links)


def _ends_on_links(links: Links) -> list[Join]:
    dead = np.flatnonzero(links.degree == 1)
    return _nearest(links, "end_on_link", dead, np.ones(len(links.ends), bool), ON_LINK)


def _ferry_ends(links: Links) -> list[Join]:
    """Ferry ends in the harbour basin, and quays where only ferries meet."""
    size = len(links.nodes)
    road = np.bincount(links.ends[~links.is_ferry].ravel(), minlength=size) > 0
    ends = np.flatnonzero((links.degree == 1) & ~road)
    quays = np.flatnonzero((links.degree == 2) & ~road)
    roads = ~links.is_ferry
    return [
        *_nearest(links, "ferry_end", ends, roads, FERRY_END),
        *_nearest(links, "ferry_quay", quays, roads, FERRY_QUAY),
    ]


def _same_number(links: Links) -> list[Join]:
    """Dead ends whose road goes on, under the same number, on the other side of a small gap."""
    table, (u, v) = links.table, links.ends.T
    graph = _lengths(links)
    roads = ~links.is_ferry
    found = []
    for node in np.flatnonzero(links.degree == 1):
        own = int(np.flatnonzero((u == node) | (v == node))[0])
        if links.is_ferry[own] or np.isnan(table["number"][own]):
            continue
        same = roads & table["category"].eq(table["category"][own])
        same &= table["number"].eq(table["number"][own]) & (u != node) & (v != node)
        near = _nearest(links, "same_number", np.array([node]), same.to_numpy(), SAME_NUMBER)
        for item in near:
            (way,) = dijkstra(graph, directed=False, indices=[node])
            round_about = min(way[u[item.link]], way[v[item.link]])
            if round_about >= SAME_NUMBER_DETOUR * item.length:
                found.append(item)
    return _one_each_gap(links, found)


def _lengths(links: Links) -> csr_array:
    """Metres between neighbouring nodes; of parallel links the shortest (a matrix would add them)."""
    low, high = np.sort(links.ends, axis=1).T
    frame = pd.DataFrame({"low": low, "high": high, "metres": shapely.length(links.geometry)})
    shortest = frame.groupby(["low", "high"], as_index=False)["metres"].min()
    pair = (shortest["low"], shortest["high"])
    return csr_array((shortest["metres"], pair), shape=(len(links.nodes),) * 2)


def _one_each_gap(links: Links, found: list[Join]) -> list[Join]:
    """Two dead ends that face each other find the same gap twice: the first stays."""
    kept: list[Join] = []
    for item in found:
        mirrored = any(
            item.node in links.ends[other.link] and other.node in links.ends[item.link] for other in kept
        )
        if not mirrored:
            kept.append(item)
    return kept


def _crossings(links: Links) -> Links:
    """Roads that hang on nothing but run across another: they meet where they cross.

    Elsewhere two lines that cross are left alone: one may pass over the other.
    """
    while crossing := _first_crossing(links):
        own, other = crossing
        both = shapely.intersection(links.geometry[own], links.geometry[other])
        point = shapely.get_geometry(both, 0)
        along = [float(shapely.line_locate_point(links.geometry[i], point)) for i in (own, other)]
        links = join(links, [Join("", PIN, own, along[0], 0.0)])
        node = int(np.hypot(*(links.nodes - [point.x, point.y]).T).argmin())
        links = join(links, [Join("crossing", node, other, along[1], 0.0)])
    return links


def _first_crossing(links: Links) -> tuple[int, int] | None:
    """The first road apart from the largest group that crosses a road of it, and that road."""
    group = links.component()[links.ends[:, 0]]
    largest = group == np.bincount(group).argmax()
    apart = np.flatnonzero(~links.is_ferry & ~largest)
    main = np.flatnonzero(~links.is_ferry & largest)
    tree = shapely.STRtree(links.geometry[main])
    own, other = tree.query(links.geometry[apart], predicate="crosses")
    pairs = sorted(zip(apart[own].tolist(), main[other].tolist(), strict=True))
    return pairs[0] if pairs else None


def _nearest(links: Links, kind: str, nodes: np.ndarray, allowed: np.ndarray, limit: float):
    """A join of each node to the nearest allowed link within ``limit`` that it is not an end of."""
    candidates = np.flatnonzero(allowed)
    tree = shapely.STRtree(links.geometry[candidates])
    points = shapely.points(links.nodes[nodes])
    which, hit = tree.query(points, predicate="dwithin", distance=limit)
    link = candidates[hit]
    other = (links.ends[link] != nodes[which][:, None]).all(axis=1)
    which, link = which[other], link[other]
    distance = shapely.distance(points[which], links.geometry[link])
    best: dict[int, tuple[float, int]] = {}
    for i, at, gap in zip(which, link, distance, strict=True):
        if i not in best or (gap, at) < best[i]:
            best[i] = (gap, at)
    return [
        Join(
            kind,
            int(nodes[i]),
            int(at),
            float(shapely.line_locate_point(links.geometry[at], points[i])),
            float(gap),
        )
        for i, (gap, at) in sorted(best.items())
    ]


def join(links: Links, joins: list[Join]) -> Links:
    """The links, split where a join meets the middle of one, with a bridge for every join."""
    if not joins:
        return links
    table, geometry = links.table, list(links.geometry)
    rows, ends = list(range(len(table))), [tuple(pair) for pair in links.ends.tolist()]
    nodes = links.nodes.tolist()
    bridges = []
    by_link: dict[int, list[Join]] = {}
    for item in joins:
        by_link.setdefault(item.link, []).append(item)
    for link, met in sorted(by_link.items()):
        pieces = _Split(geometry[link], ends[link])
        for item in sorted(met, key=lambda item: (item.along, item.node)):
            target = pieces.node_at(item.along, nodes)
            bridges.append((item, target))
        geometry[link], ends[link] = pieces.done[0]
        for piece, pair in pieces.done[1:]:
            rows.append(link)
            geometry.append(piece)
            ends.append(pair)
    split = table.iloc[rows].reset_index(drop=True)
    added = []
    for item, target in bridges:
        if item.node in (PIN, target):
            continue
        added.append(_bridge_row(table, links, item))
        geometry.append(shapely.LineString([nodes[item.node], nodes[target]]))
        ends.append((item.node, target))
    both = pd.concat([split, pd.DataFrame(added, columns=split.columns)], ignore_index=True)
    both = both.astype({"ferry": bool, "number": "float64"})
    return Links(both, np.array(geometry), np.array(ends), np.array(nodes))


def _bridge_row(table: pd.DataFrame, links: Links, item: Join) -> dict:
    """A bridge is of the class of the link it meets; between two ferries it is a ferry: no landing.

    ``joins`` says what met, for the table of gaps.
    """
    own = table.iloc[int(np.flatnonzero((links.ends == item.node).any(axis=1))[0])]
    met = table.iloc[item.link]
    return met.to_dict() | {
        "ferry": bool(own["ferry"] and met["ferry"]),
        "motorway_type": "",
        "medium": "",
        "bridge": item.kind,
        "joins": f"{road_name(own)} – {road_name(met)}",
    }


def road_name(row: pd.Series) -> str:
    """``E 39``, ``F 606``, ``ferje F 606``: category and number as N1000 writes them."""
    number = "" if np.isnan(row["number"]) else f" {int(row['number'])}"
    return ("ferje " if row["ferry"] else "") + f"{row['category']}{number}"


class _Split:
    """Cuts one link at rising positions; a cut near an end, or near the cut before, is that node."""

    def __init__(self, line, ends: tuple[int, int]):
        self.line, self.last = line, ends[1]
        self.done = [(line, ends)]
        self.begin, self.node = 0.0, ends[0]

    def node_at(self, along: float, nodes: list) -> int:
        if along - self.begin <= SNAP:
            return self.node
        if self.line.length - along <= SNAP:
            return self.last
        fresh = len(nodes)
        nodes.append(list(self.line.interpolate(along).coords[0]))
        first = shapely.ops.substring(self.line, self.begin, along)
        rest = shapely.ops.substring(self.line, along, self.line.length)
        self.done[-1:] = [(first, (self.node, fresh)), (rest, (fresh, self.last))]
        self.begin, self.node = along, fresh
        return fresh
