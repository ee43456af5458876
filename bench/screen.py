"""What the screen shows and when: compositor frames with time stamps, compared as pixels."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass, field

import numpy as np
from PIL import Image
from playwright.sync_api import CDPSession

#: Frames are sent at half size: cheap to encode, and still thousands of pixels a map.
SCALE = 0.5
#: A pixel counts as changed when a channel differs by more; JPEG noise stays well below.
TOLERANCE = 40
#: The screen counts as repainted when so much of what changes has its final colour.
DONE = 0.9
#: A change of fewer pixels than this share of the area is no repaint.
LEAST = 0.01


@dataclass
class Screen:
    """Records a page's compositor frames (the browser's own screencast) from ``start`` to ``stop``.

    Every frame that the compositor shows arrives with the time it was taken, so a time is exact to
    about one frame (17 ms), whatever the page is made of.
    """

    session: CDPSession
    width: int
    height: int
    frames: list[tuple[float, bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session.on("Page.screencastFrame", self._keep)

    def _keep(self, event: dict) -> None:
        self.session.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})
        self.frames.append((event["metadata"]["timestamp"], base64.b64decode(event["data"])))

    def start(self) -> None:
        """Forget earlier frames and record anew."""
        self.frames.clear()
        self.session.send(
            "Page.startScreencast",
            {
                "format": "jpeg",
                "quality": 90,
                "maxWidth": int(self.width * SCALE),
                "maxHeight": int(self.height * SCALE),
            },
        )

    def stop(self) -> list[tuple[float, bytes]]:
        """Stop, and return (seconds since 1970, JPEG) a frame."""
        self.session.send("Page.stopScreencast")
        return list(self.frames)


def pixels(jpeg: bytes, area: dict[str, float]) -> np.ndarray:
    """The pixels of ``area`` (page coordinates) in one frame, height × width × 3."""
    image = Image.open(io.BytesIO(jpeg)).convert("RGB")
    left, top = area["x"] * SCALE, area["y"] * SCALE
    right, bottom = left + area["width"] * SCALE, top + area["height"] * SCALE
    clip = image.crop((round(left), round(top), round(right), round(bottom)))
    return np.asarray(clip, dtype=np.int16)


def differs(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Which pixels are of different colour."""
    return (np.abs(one - other) > TOLERANCE).any(axis=-1)


def share_differing(one: np.ndarray, other: np.ndarray) -> float:
    """How much of the area differs, 0-1."""
    return float(differs(one, other).mean())


def first_final(
    frames: list[tuple[float, np.ndarray]], before: np.ndarray, least: float = LEAST
) -> float | None:
    """When the area first looked as it ended: the time stamp, None when nothing changed.

    Only pixels that differ between ``before`` and the last frame count, and :data:`DONE` of them
    must have their final colour, in that frame and all that follow: a blank in between is no
    repaint.
    """
    if not frames:
        return None
    after = frames[-1][1]
    changed = differs(before, after)
    if changed.mean() < least:
        return None
    found = None
    for moment, frame in reversed(frames):
        if 1 - differs(frame, after)[changed].mean() < DONE:
            break
        found = moment
    return found
