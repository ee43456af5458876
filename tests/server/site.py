"""Streamlit's page and a static file, as the server's tests have them."""

from __future__ import annotations

PAGE = """<!DOCTYPE html><html lang="en"><head>
<link rel="preload" href="./SourceSansVF.woff2"
/><title>Streamlit</title></head><body><div id="root"></div></body></html>"""


NAME = "geo/norway.0123456789ab.json"
