"""A whole contest: one variant at one size, several visits and choices, summed up as medians."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser

from bench.polygons import write_data
from bench.servers import Server, serving
from bench.variants import Variant
from bench.visit import Interaction, NoPicture, Visit, visiting


@dataclass
class Samples:
    """Everything measured of one variant at one size."""

    variant: Variant
    polygons: int
    markers: int
    first_map_ms: list[float] = field(default_factory=list)
    interactions: list[Interaction] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    zoom_kept: bool | None = None
    hosts: set[str] = field(default_factory=set)
    geometry_bytes: int = 0
    map_files_bytes: int = 0
    failure: str = ""

    def add(self, more: Samples) -> None:
        """Put a later block of the same contest to this one."""
        self.first_map_ms += more.first_map_ms
        self.interactions += more.interactions
        self.memory_mb += more.memory_mb
        self.failure = self.failure or more.failure


#: What the map cannot be drawn without; roads, waters and place names follow after it.
FIRST_PICTURE = ("norway", "centres")


class Chooser:
    """Chooses one name after the other; none twice before all have been."""

    def __init__(self, visit: Visit, variant: Variant) -> None:
        self.visit, self.variant, self.number = visit, variant, 0

    def pick(self, number: int) -> Interaction:
        """Choose by place in the list."""
        name = self.variant.names[number % len(self.variant.names)]
        return self.visit.choose(
            lambda page: self.variant.prepare(page, name),
            lambda page: self.variant.press(page, name),
        )

    def next(self) -> Interaction:
        """The next name; another one when the instrument failed. Raises NoPicture after three."""
        for _ in range(2):
            self.number += 1
            try:
                return self.pick(self.number)
            except NoPicture as error:
                print(f"{self.variant.name}: {error}; another choice", file=sys.stderr, flush=True)
        self.number += 1
        return self.pick(self.number)

    def go(self, step: int) -> None:
        """Choose the name so many places on, without a time: a lost picture does not matter."""
        self.number += step
        with suppress(NoPicture):
            self.pick(self.number)


def measure(
    browser: Browser,
    variant: Variant,
    data: Path,
    size: tuple[int, int],
    repeats: int,
    visits: int = 2,
    zoom: bool = True,
) -> Samples:
    """Run one contest; a failure is written down in the samples, for the runner to report."""
    found = Samples(variant, *size)
    try:
        with serving(list(variant.command), data, variant.ready, BENCH_SCRIPT=variant.script) as it:
            with opened(browser, it, variant):
                pass  # warms the server; not counted
            for number in range(visits):
                with opened(browser, it, variant) as (visit, first_map):
                    found.first_map_ms.append(first_map)
                    files = {
                        path.rsplit("/", 1)[-1].split(".")[0]: size
                        for path, size in visit.traffic.sizes.items()
                        if "/geo/" in path
                    }
                    found.map_files_bytes = sum(files.values())
                    found.geometry_bytes = sum(files.get(name, 0) for name in FIRST_PICTURE)
                    found.hosts |= visit.traffic.hosts
                    if number == visits - 1:
                        _choices(visit, variant, repeats, zoom, it, found)
                        found.hosts |= visit.traffic.hosts
    except Exception as error:  # one broken variant must not hide the others' numbers
        found.failure = f"{type(error).__name__}: {str(error)[:400]}"
    return found


@contextmanager
def opened(browser: Browser, server: Server, variant: Variant) -> Iterator[tuple[Visit, float]]:
    """A new visitor on the variant's page, and ms to the first map.

    When the instrument failed (NoPicture) the visit is worth nothing, and another tab is tried, once.
    """
    with ExitStack() as stack:
        visit = stack.enter_context(visiting(browser, server, variant.area))
        try:
            first_map = visit.open(variant.path)
        except NoPicture as error:
            print(f"{variant.name}: {error}; a new tab is tried", file=sys.stderr, flush=True)
            stack.close()
            visit = stack.enter_context(visiting(browser, server, variant.area))
            first_map = visit.open(variant.path)
        yield visit, first_map


def _choices(
    visit: Visit, variant: Variant, repeats: int, zoom: bool, server: Server, found: Samples
) -> None:
    chooser = Chooser(visit, variant)
    chooser.next()  # code paths and caches of the page; not counted
    found.interactions += [chooser.next() for _ in range(repeats)]
    found.memory_mb.append(server.memory_mb())
    if zoom and variant.has_map:
        found.zoom_kept = visit.zoom_kept(lambda: chooser.go(1), lambda: chooser.go(-1), variant.zoom_at)


def stock_hosts(browser: Browser, variant: Variant, data: Path) -> set[str]:
    """Foreign hosts that the variant asks when nothing is put in its way. Counts, times nothing."""
    with (
        serving(
            list(variant.command), data, variant.ready, BENCH_SCRIPT=variant.script, BENCH_STOCK="1"
        ) as server,
        visiting(browser, server, variant.area) as visit,
    ):
        visit.page.goto(f"{server.url}/{variant.path}", wait_until="commit")
        visit.page.wait_for_timeout(4000)
        return visit.traffic.hosts


def data_folder(size: tuple[int, int]) -> tempfile.TemporaryDirectory:
    """A folder with the data of one size, gone when the caller is done with it."""
    folder = tempfile.TemporaryDirectory(prefix="bench-")
    write_data(Path(folder.name), *size)
    return folder
