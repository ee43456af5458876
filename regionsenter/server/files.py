"""Files of a view by address: ``fil/tabell.csv?fylke=vestland``, ``fil/kart.svg?indikator=…``.

The name is that of a page, its ending the kind of file, and the rest the view as in the page's own
address. A file is made when it is asked for, outside of every session; what a link asks in vain is left
out as on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from regionsenter.asked.files import WITH_MAP, file_rows
from regionsenter.asked.group import target_group_of
from regionsenter.asked.shown import chosen_centre, shown_year
from regionsenter.export.comparisons import comparisons_csv, comparisons_name, comparisons_xlsx
from regionsenter.export.csv import Meta
from regionsenter.export.delineation import group_csv, group_xlsx
from regionsenter.export.names import file_name
from regionsenter.export.sheets import XLSX
from regionsenter.present.map.svg.picture import map_svg
from regionsenter.texts import Translate, translator
from regionsenter.view import View
from regionsenter.view.address import site_of_request
from regionsenter.view.format import PAGES, to_params, url
from regionsenter.view.parse import parse
from regionsenter.vocabulary import county_name, data_version, vocabulary

FOLDER = "fil"
TYPES = {"csv": "text/csv; charset=utf-8", "xlsx": XLSX, "svg": "image/svg+xml"}


@dataclass(frozen=True)
class Asked:
    """What a file is of: a page, its view, and what the file tells of itself."""

    page: str
    view: View
    meta: Meta
    t: Translate


def file_routes() -> list[Route]:
    """Where the files are, under any base path."""
    return [
        Route(f"{base}/{FOLDER}/{{name}}", answer, methods=["GET", "HEAD"]) for base in ("", "/{base:path}")
    ]


def answer(request: Request) -> Response:
    """The file, or 404 for a page or a kind of file that there is not. Runs beside the server's loop."""
    page, _, ending = request.path_params["name"].partition(".")
    make = _makers(page).get(ending)
    if make is None:
        return PlainTextResponse("404", status_code=404)
    params = {name: request.query_params.getlist(name) for name in request.query_params}
    view, _ = parse(params, vocabulary())
    site = site_of_request(request.headers, request.url.scheme, request.path_params.get("base", ""))
    link = site + url(page, to_params(view, vocabulary()))
    meta = Meta(view_url=link, version=data_version())
    name, content = make(Asked(page, view, meta, translator(view.language)))
    return Response(
        content if request.method == "GET" else b"",
        media_type=TYPES[ending],
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-cache"},
    )


def _makers(page: str) -> Mapping[str, Callable[[Asked], tuple[str, bytes]]]:
    """Ending to what makes the file, with its name."""
    if page not in PAGES:
        return {}
    if page == "avgrensning":
        return {"csv": _group_csv, "xlsx": _group_xlsx}
    makers: dict[str, Callable[[Asked], tuple[str, bytes]]] = {"csv": _csv, "xlsx": _xlsx}
    return makers | ({"svg": _svg} if page in WITH_MAP else {})


def _csv(asked: Asked) -> tuple[str, bytes]:
    rows = file_rows(asked.page, asked.view)
    name = comparisons_name(rows, "csv", asked.view.year or shown_year(asked.view, vocabulary()))
    return name, comparisons_csv(rows, asked.view.rule, asked.t, asked.meta)


def _xlsx(asked: Asked) -> tuple[str, bytes]:
    rows = file_rows(asked.page, asked.view)
    name = comparisons_name(rows, "xlsx", asked.view.year or shown_year(asked.view, vocabulary()))
    return name, comparisons_xlsx(rows, asked.view.rule, asked.t, asked.meta)


def _group_csv(asked: Asked) -> tuple[str, bytes]:
    group = target_group_of(asked.view)
    return file_name("malgruppa", ending="csv"), group_csv(group, county_name(), asked.t, asked.meta)


def _group_xlsx(asked: Asked) -> tuple[str, bytes]:
    group = target_group_of(asked.view)
    return file_name("malgruppa", ending="xlsx"), group_xlsx(group, county_name(), asked.t, asked.meta)


def _svg(asked: Asked) -> tuple[str, bytes]:
    view, place = asked.view, chosen_centre(asked.view)
    drawn = map_svg(view, asked.t, link=asked.meta.view_url, version=asked.meta.version)
    name = file_name(
        "kart",
        place.name if place else view.county or "",
        view.indicator,
        "" if view.show == "verdi" else view.show,
        str(shown_year(view, vocabulary())),
        ending="svg",
    )
    return name, drawn.encode("utf-8")
