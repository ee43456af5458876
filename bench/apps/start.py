"""Starts one Streamlit peer as the app itself is started: same server, settings and collector.

``BENCH_SCRIPT`` is the page; ``BENCH_DATA/static`` is served with the app's own cache headers.
"""

import gc
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import geopandas  # noqa: E402, F401 the libraries of the pages, loaded before the freeze

from regionsenter.server import ImmutableFiles  # noqa: E402


@asynccontextmanager
async def _lifespan(_app: st.App) -> AsyncIterator[None]:
    gc.collect()
    gc.freeze()
    yield


app = st.App(
    Path(__file__).parent / os.environ["BENCH_SCRIPT"],
    lifespan=_lifespan,
    middleware=[
        Middleware(ImmutableFiles, directory=Path(os.environ["BENCH_DATA"]) / "static"),
    ],
)
