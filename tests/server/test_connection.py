"""The page is told where its server is."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit


def test_the_page_knows_its_server_before_streamlits_script_runs(client):
    text = client.get("/kart").text
    told = re.search(r"<script>window\.__streamlit = (.*?);\s*</script>", text)[1]
    assert text.index("__streamlit") < text.index("</head>")
    settings = json.loads(re.search(r"HOST_CONFIG: (\{.*\}) \}$", told)[1])
    assert settings["useExternalAuthToken"] is False
    # Streamlit asks for one origin that may command the page; a reserved name is nobody's.
    assert [urlsplit(one).hostname for one in settings["allowedOrigins"]] == ["nobody.invalid"]
