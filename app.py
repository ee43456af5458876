"""Starts the app: ``streamlit run app.py``.

The server's part (page language, headers, static files, health) is plain ASGI round Streamlit; what
every page shares (navigation, theme) is ``pages/frame.py``.
"""

import gc
import os
import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).parent
PAGES = ROOT / "pages"
sys.path.insert(0, str(ROOT))  # so that it starts from any folder

from regionsenter.server import lifespan, middleware, routes  # noqa: E402
from regionsenter.server.warm_up import warm_up  # noqa: E402
from regionsenter.static_files import STATIC  # noqa: E402
from regionsenter.ui.frame import style_sheet  # noqa: E402
from regionsenter.ui.pages import check_pages  # noqa: E402
from regionsenter.whole_files import NotWhole  # noqa: E402

# Read what the pages need before the first visitor, and keep it out of every later garbage collection.
# Wrong numbers or half a page must not be served: one line says which file is wrong and what to do.
# REGIONSENTER_DEBUG=1 shows a developer where it was found instead.
try:
    check_pages()
    style = style_sheet()
    warm_up()
except NotWhole as error:
    if os.environ.get("REGIONSENTER_DEBUG"):
        raise
    sys.exit("regionsenter: " + " ".join(str(error).split()))
gc.collect()
gc.freeze()

app = st.App(
    PAGES / "frame.py",
    lifespan=lifespan,
    routes=routes(),
    middleware=middleware(STATIC, style=style),
)
