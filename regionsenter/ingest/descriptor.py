"""The Data Package descriptor of the snapshot: what each file holds, its checksum, sources, licences."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pyarrow.parquet as pq

from regionsenter.catalog import sources

TITLES = {
    "municipalities": ("Kommuner 2024 med geometri", ["kartverket", "toi-1713", "tettsteder"]),
    "counties": ("Fylker 2024 med geometri", ["kartverket"]),
    "centres": ("Regionsentre, ett per BA-region (avledet)", ["toi-1713", "tettsteder"]),
    "components": ("Byggeklosser: ett tall per kommune og år", None),
    "moved_borders": (
        "Flyttede grenser mellom kommuner som består: hvor mange som fulgte med, og hvordan det er funnet",
        ["ssb-07459", "ssb-06913", "ssb-flytting", "ssb-befolkning-rutenett"],
    ),
    "commuting": ("Pendlingsmatrise mellom kommuner", ["ssb-03321"]),
    "near_centres": (
        "Under kommunenivå: folketall i tettstedet, folk, ansatte og virksomheter nær midten, byens deler",
        ["tettsteder", "ssb-befolkning-rutenett", "ssb-bedrifter"],
    ),
    "towns": (
        "Byene, avgrenset med ruter på 250 m, og sammenligning med tettstedet (avledet)",
        ["ssb-befolkning-rutenett", "ssb-bedrifter", "tettsteder", "ssb-07459"],
    ),
    "town_components": (
        "Byggeklosser for byen og for resten av senterkommunen (avledet)",
        ["ssb-befolkning-rutenett", "ssb-bedrifter", "udir-nsr", "nobil", "tettsteder"],
    ),
    "town_choices": (
        "Grensene som ble prøvd for hva som er by, og hvor godt de traff tettstedene",
        ["ssb-befolkning-rutenett", "ssb-bedrifter", "tettsteder", "ssb-07459"],
    ),
    "other_towns": (
        "Byer og tettsteder som ikke er senter i sin BA-region (avledet)",
        ["toi-1713", "tettsteder"],
    ),
    "leaning": (
        "Hvem som har senteret som nærmeste sted for en funksjon (modellert kjøretid)",
        [
            "kartverket-n1000",
            "sykehusliste",
            "eurostat-helsetjenester",
            "legevaktliste",
            "forskrift-rettssteder",
            "udir-nsr",
            "samordna-opptak",
            "vinmonopolet",
            "ourairports",
        ],
    ),
    "catchments": ("Opptaksområder for sykehus og psykisk helsevern", ["skde-opptak"]),
    "drive_times": (
        "Kjøretid mellom kommunesentre (modellert)",
        ["kartverket-n1000", "ssb-befolkning-rutenett", "tettsteder"],
    ),
    "centre_drive_times": (
        "Kjøretid fra kommunesentre til regionsentre, inntil 180 minutter (modellert)",
        ["kartverket-n1000", "ssb-befolkning-rutenett", "tettsteder"],
    ),
    "reach_shares": (
        "Del av hver kommune som bor innen 15, 30, 45 og 60 minutter fra et senter (modellert)",
        ["kartverket-n1000", "ssb-befolkning-rutenett"],
    ),
    "drive_validation": (
        "Kjøretid vektet med folketall, til sammenligning med TØI",
        ["kartverket-n1000", "ssb-befolkning-rutenett", "tettsteder", "toi-1713"],
    ),
    "road_gaps": ("Gliper i vegnettet som modellen lukker", ["kartverket-n1000"]),
}
TYPES = {"int": "integer", "dou": "number", "flo": "number", "boo": "boolean", "bin": "geojson"}


def write_descriptor(folder: Path, used_sources: list[str]) -> dict:
    """Write ``datapackage.json`` for the Parquet files in ``folder``; no dates, so same in, same out.

    Parameters
    ----------
    used_sources
        Slugs of the sources the components come from.
    """
    resources = []
    for name, (title, from_sources) in TITLES.items():
        path = folder / f"{name}.parquet"
        schema = pq.read_schema(path)
        resources.append(
            {
                "name": name,
                "path": path.name,
                "title": title,
                "format": "parquet",
                "bytes": path.stat().st_size,
                "hash": "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest(),
                "rows": pq.read_metadata(path).num_rows,
                "schema": {
                    "fields": [
                        {"name": field.name, "type": TYPES.get(str(field.type)[:3], "string")}
                        for field in schema
                    ]
                },
                "sources": from_sources if from_sources is not None else used_sources,
            }
        )
    listed = sources()
    descriptor = {
        "name": "regionsenter-snapshot",
        "title": "Regionsenter: norske regionsentre og omlandet deres",
        "profile": "data-package",
        "licenses": [{"name": name} for name in sorted({source.licence for source in listed.values()})],
        "sources": [
            {
                "name": source.slug,
                "title": source.title.nb,
                "publisher": source.publisher,
                "table": source.table,
                "path": source.url,
                "licence": source.licence,
                "files": list(source.files),
            }
            for source in listed.values()
        ],
        "resources": resources,
    }
    text = json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n"
    (folder / "datapackage.json").write_text(text, encoding="utf-8")
    return descriptor
