"""One visitor in one browser tab: opens a page, chooses, zooms; everything timed by pixels."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from playwright.sync_api import Browser, BrowserContext, Page

from bench.screen import LEAST, Screen, first_final, pixels, share_differing
from bench.traffic import Traffic

if TYPE_CHECKING:
    from bench.servers import Server

SIZE = {"width": 1440, "height": 1000}
#: The page is at rest when nothing was painted, sent or computed for so long.
REST = 0.5
LONGEST = 45.0
#: A page that takes longer to answer was not at rest.
ANSWERS = 0.25
#: Looks (80 ms and more apart) at a page that answers, but shows nothing new, before that is
#: taken for all there will be.
STALLED = 60
#: So much of the area may differ between the last picture recorded and one taken afterwards.
LOST = 0.01
#: What a map that has not been drawn yet looks like.
BLANK = np.full((1, 1, 3), 255, dtype=np.int16)
#: Stamps the user's last press, before any script of the page hears of it.
STAMP = """() => {
    for (const kind of ['click', 'keydown'])
        window.addEventListener(kind, () => { window.benchPressed = Date.now() }, true);
}"""


class NotRepainted(RuntimeError):
    """A variant whose pixels did not change: its numbers would be worth nothing."""


class NoPicture(NotRepainted):
    """The browser did not send the last picture: the instrument failed, not the variant.

    The screencast drops a frame while earlier ones are unanswered, which happens on a busy machine;
    of a page that is at rest no other follows.
    """


@dataclass(frozen=True)
class Interaction:
    """One choice: until its pixels were final, and what it cost."""

    repaint_ms: float
    bytes: int
    cpu_ms: float
    map_bytes: int


class Visit:
    """A tab on a server. ``area`` finds the box on the page whose pixels count."""

    def __init__(self, context: BrowserContext, server: Server, area: Callable[[Page], dict]):
        self.server = server
        self.page: Page = context.new_page()
        self.page.set_default_timeout(LONGEST * 1000)
        session = context.new_cdp_session(self.page)
        self.screen = Screen(session, **SIZE)
        self.traffic = Traffic(session)
        self._find = area
        self.area: dict[str, float] = {}

    def open(self, path: str) -> float:
        """Open the address and return ms until the map had its final look."""
        self.screen.start()
        started = time.time()
        self.page.goto(f"{self.server.url}/{path}", wait_until="commit")
        self.page.evaluate(f"({STAMP})()")
        self.area = self._find(self.page)
        self._rest(0.0, BLANK)
        self.area = self._find(self.page)
        frames = self._clipped(self.screen.stop())
        if not frames:
            raise NoPicture("no frame after the page was asked for")
        self._check_last(frames)
        moment = first_final(frames, np.full_like(frames[-1][1], BLANK))
        if moment is None:
            raise NotRepainted("the map stayed blank")
        return (moment - started) * 1000

    def open_blank(self, url: str) -> None:
        """Open a page that has nothing to draw at first."""
        self.page.goto(url)
        self.page.evaluate(f"({STAMP})()")
        self.area = self._find(self.page)

    def look(self) -> np.ndarray:
        """The area as it is now."""
        self.screen.start()
        end = time.monotonic() + 5
        while not self.screen.frames and time.monotonic() < end:
            self.page.wait_for_timeout(30)
        self.page.wait_for_timeout(100)
        frames = self.screen.stop()
        if not frames:
            raise NoPicture("the browser sent no picture of the page")
        return pixels(frames[-1][1], self.area)

    def choose(self, prepare: Callable[[Page], None], press: Callable[[Page], None]) -> Interaction:
        """Do ``prepare`` (not timed), then ``press``, and measure until the colours are final."""
        before = self.look()
        prepare(self.page)
        self.page.wait_for_timeout(250)
        self.screen.start()
        self.page.wait_for_timeout(100)
        self.traffic.reset()
        cpu = self.server.cpu_ms()
        asked = time.monotonic()
        press(self.page)
        self._rest(asked, before)
        pressed = self.page.evaluate("window.benchPressed") / 1000
        used = self.server.cpu_ms() - cpu
        size, drawn = self.traffic.total, self.traffic.map_bytes()
        recorded = self.screen.stop()
        frames = [one for one in self._clipped(recorded) if one[0] >= pressed]
        self._check_last(frames)
        moment = first_final(frames, before)
        if moment is None:
            raise NotRepainted("the colours did not change")
        return Interaction((moment - pressed) * 1000, size, used, drawn)

    def zoom(self, across: float) -> None:
        """Zoom in with the wheel, ``across`` of the width from the left."""
        self.page.mouse.move(
            self.area["x"] + self.area["width"] * across, self.area["y"] + self.area["height"] * 0.5
        )
        for _ in range(4):
            self.page.mouse.wheel(0, -240)
            self.page.wait_for_timeout(200)
        self._rest(time.monotonic())
        self.page.mouse.move(2, 2)
        self.page.wait_for_timeout(600)

    def zoom_kept(
        self, change: Callable[[], object], back: Callable[[], object], across: float
    ) -> bool | None:
        """Whether the picture after a choice and back again is the zoomed one.

        ``None`` when the wheel zooms nothing.
        """
        start = self.look()
        self.zoom(across)
        zoomed = self.look()
        if share_differing(start, zoomed) < 0.02:
            return None
        change()
        back()
        now = self.look()
        return share_differing(now, zoomed) < share_differing(now, start)

    def _check_last(self, frames: list[tuple[float, np.ndarray]]) -> None:
        """Raise NoPicture when the page does not look like the last of ``frames``."""
        if not frames or share_differing(frames[-1][1], self.look()) > LOST:
            raise NoPicture("the last picture was lost")

    def _clipped(self, frames: list[tuple[float, bytes]]) -> list[tuple[float, np.ndarray]]:
        return [(moment, pixels(jpeg, self.area)) for moment, jpeg in frames]

    def _rest(self, since: float, unlike: np.ndarray | None = None) -> None:
        """Wait until nothing in the area is painted, and nothing sent or computed any more.

        With ``unlike``, not before the area looks different from that, unless the page stalls.
        """
        begun = quiet = time.monotonic()
        count, still, cpu, seen = -1, 0, self.server.cpu_ms(), None
        while time.monotonic() - begun < LONGEST:
            self.page.wait_for_timeout(80)
            looked = time.monotonic()
            self.page.evaluate("() => new Promise(requestAnimationFrame)")
            now, used, painted = time.monotonic(), self.server.cpu_ms(), False
            if len(self.screen.frames) != count and self.screen.frames:
                count = len(self.screen.frames)
                look = pixels(self.screen.frames[-1][1], self.area)
                painted = seen is None or share_differing(look, seen) > 0.002
                seen = look
            busy = used - cpu > 0.25 * (now - quiet) * 1000 + 8 or self.traffic.last > quiet
            # A page that computes has not painted yet what comes of it.
            busy = busy or now - looked > ANSWERS
            same = unlike is not None and (seen is None or share_differing(seen, unlike) < LEAST)
            still = 0 if painted or busy else still + 1
            if still > STALLED:
                return
            if painted or busy or same:
                cpu, quiet = used, now
            elif now - quiet > REST and now - max(since, begun) > REST + 0.15:
                return


@contextmanager
def visiting(browser: Browser, server: Server, area: Callable[[Page], dict]) -> Iterator[Visit]:
    """A new visitor with an empty cache."""
    context = browser.new_context(locale="nb-NO", viewport=SIZE)
    try:
        yield Visit(context, server, area)
    finally:
        context.close()
