"""Results of a run that never was, for the tests of what is made of them."""

from __future__ import annotations

from bench.results import Row
from bench.users import Crowd


def a_row(**changes) -> Row:
    fields = dict(
        variant="app",
        polygons=357,
        markers=0,
        first_map_ms=900.0,
        repaint_ms=80.0,
        repaint_quartiles=(70.0, 95.0),
        repaints=12,
        bytes=5300.0,
        map_bytes=5000.0,
        server_cpu_ms=9.0,
        memory_mb=300.0,
        zoom_kept=True,
        external_hosts=0,
        failure="",
    )
    return Row(**{**fields, **changes})


def a_crowd(**changes) -> Crowd:
    fields = dict(
        variant="app",
        people=100,
        every=3.0,
        actions=800,
        act_p50_ms=40.0,
        act_p95_ms=80.0,
        act_max_ms=200.0,
        cpu_ms_an_action=10.0,
        cpu_share=0.3,
        session_mb=0.2,
        landing_p50_s=2.0,
        landing_p95_s=2.1,
        landing_max_s=2.2,
    )
    return Crowd(**{**fields, **changes})
