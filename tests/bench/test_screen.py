"""Reading pixels: when the picture is the final one."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

import numpy as np

from bench.screen import first_final

BLACK, WHITE, GREY = (np.full((10, 10, 3), level, dtype=np.int16) for level in (0, 255, 128))


def test_a_blank_in_between_is_no_repaint():
    frames = [(1.0, WHITE), (2.0, BLACK), (3.0, WHITE), (4.0, BLACK)]
    assert first_final(frames, WHITE) == 4.0
    assert first_final(frames[:2], WHITE) == 2.0


def test_no_change_is_told_as_none():
    assert first_final([], WHITE) is None
    assert first_final([(1.0, WHITE), (2.0, GREY), (3.0, WHITE)], WHITE) is None
