"""Starts the app: ``streamlit run app.py``.

The server's part (page language, headers, static files, health) is plain ASGI round Streamlit; what
every page shares (navigation, theme) is ``pages/frame.py``.
"""

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT))  # so that it starts from any folder

from regionsenter.server import middleware, routes  # noqa: E402
from regionsenter.warm_up import warm_up  # noqa: E402


@asynccontextmanager
async def _lifespan(_app: st.App) -> AsyncIterator[None]:
    """Read the snapshot before the first visitor, and keep it out of every later collection."""
    warm_up()
    gc.collect()
    gc.freeze()
    yield


app = st.App(
    ROOT / "pages" / "frame.py",
    lifespan=_lifespan,
    routes=routes(),
    middleware=middleware(ROOT / "static"),
)
