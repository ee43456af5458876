"""Starts the app: ``streamlit run app.py``.

The server's part (page language, headers, static files, health) is plain ASGI round Streamlit; what
every page shares (navigation, theme) is ``pages/frame.py``.
"""

import gc
import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT))  # so that it starts from any folder

from regionsenter.catalog import CatalogError  # noqa: E402
from regionsenter.server import middleware, routes  # noqa: E402
from regionsenter.snapshot import SnapshotError  # noqa: E402
from regionsenter.warm_up import warm_up  # noqa: E402

# Read the snapshot before the first visitor, and keep it out of every later garbage collection.
# Wrong numbers must not be served: one line says which file is wrong and what to do.
try:
    warm_up()
except (SnapshotError, CatalogError) as error:
    sys.exit(f"regionsenter: {error}")
gc.collect()
gc.freeze()

app = st.App(
    ROOT / "pages" / "frame.py",
    routes=routes(),
    middleware=middleware(ROOT / "static"),
)
