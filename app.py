"""Starts the app: ``streamlit run app.py``.

The server's part (page language, headers, static files, health) is plain ASGI round Streamlit; what
every page shares (navigation, theme) is ``pages/frame.py``.
"""

import gc
import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).parent
PAGES = ROOT / "pages"
sys.path.insert(0, str(ROOT))  # so that it starts from any folder

from regionsenter.server import lifespan, middleware, routes  # noqa: E402
from regionsenter.server.warm_up import NOT_WHOLE, warm_up  # noqa: E402
from regionsenter.static_files import STATIC, StaticError  # noqa: E402

# Read what the pages need before the first visitor, and keep it out of every later garbage collection.
# Wrong numbers or half a page must not be served: one line says which file is wrong and what to do.
try:
    warm_up()
    if not (PAGES / "style.css").is_file():
        raise StaticError(f"{PAGES / 'style.css'} is missing; restore it from git")
except NOT_WHOLE as error:
    sys.exit("regionsenter: " + " ".join(str(error).split()))
gc.collect()
gc.freeze()

app = st.App(
    PAGES / "frame.py",
    lifespan=lifespan,
    routes=routes(),
    middleware=middleware(STATIC),
)
