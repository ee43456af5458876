"""``/finn``: what has been typed so far, answered as JSON without Streamlit.

``q`` is the text, ``sprak`` the language, ``slag`` what is looked for (``sted,indikator``; everything
unless given), ``gruppert`` how indicators are grouped (``tema``, ``utfordring``). What is not understood is
passed over. The same address gives the same answer as long as the app runs, so it is kept for an hour.
"""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import Response

from regionsenter.findable import KINDS
from regionsenter.geography.lookup import LONGEST
from regionsenter.hashed_files import gzipped
from regionsenter.present.parts.find_answer import ASKED, GROUPINGS, find_answer
from regionsenter.server.packed import accepts_gzip
from regionsenter.texts import LANGUAGES

KEPT = "public, max-age=3600"
#: Bytes from which packing is worth its while.
WORTH_PACKING = 1_000


def find(request: Request) -> Response:
    """The answer to a request. Not ``async``: it takes milliseconds, which the event loop has not."""
    asked = request.query_params
    language = asked.get("sprak", "")
    wanted = {kind for word in asked.get("slag", "").split(",") for kind in ASKED.get(word, ())}
    grouped = asked.get("gruppert", "")
    answer = find_answer(
        asked.get("q", "")[:LONGEST],
        language if language in LANGUAGES else LANGUAGES[0],
        tuple(kind for kind in KINDS if kind in wanted) or KINDS,
        grouped if grouped in GROUPINGS else "",
    )
    body = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
    headers = {"Cache-Control": KEPT, "Vary": "Accept-Encoding"}
    if len(body) >= WORTH_PACKING and accepts_gzip(request.headers):
        body, headers["Content-Encoding"] = gzipped(body, 6), "gzip"
    return Response(body, media_type="application/json", headers=headers)
