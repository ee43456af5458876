"""One centre a labour-market region. Sources: TØI 1713/2019 (regions), SSB and OSM (settlements).

The rule: the centre municipality is TØI's; the centre settlement is the largest whole settlement
listed in it. Exceptions stand, with their reasons, in ``catalog/centres.yaml``.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import yaml

from regionsenter.catalog.registry import FOLDER
from regionsenter.geography.slugs import slugify
from regionsenter.ingest.municipal_centres import POINTS
from regionsenter.ingest.places import norwegian_part
from regionsenter.ingest.tidy import read_raw

REGIONS = "regions/ba2020_regions.csv"
SETTLEMENTS = "geo/tettsteder_2024.csv"


def read_exceptions() -> dict[int, dict]:
    """The declared exceptions, by region number."""
    text = (FOLDER / "centres.yaml").read_text(encoding="utf-8")
    return {entry["region_number"]: entry for entry in yaml.safe_load(text)}


def read_settlements(raw: Path) -> pd.DataFrame:
    """Whole settlements: ``settlement_code, name, code (municipality), population, date, lon, lat``.

    Rows of municipal parts are left out; where only parts are listed (Fredrikstad/Sarpsborg,
    Porsgrunn/Skien) their sum stands for the whole, at the point of the largest part, in each of
    the municipalities.
    """
    frame = read_raw(raw, SETTLEMENTS, ["ref:ssb_tettsted", "is_part", "population"])
    frame = frame.rename(
        columns={
            "ref:ssb_tettsted": "settlement_code",
            "kommunenummer": "code",
            "population:date": "date",
        }
    )
    is_part = frame["is_part"].astype(str).eq("True")
    whole = frame[~is_part]
    parts = frame[is_part & ~frame["tettsted_main"].isin(whole["settlement_code"])]
    parts = parts.sort_values("population", ascending=False).copy()
    main = parts["tettsted_main"]
    parts["population"] = parts.groupby(main)["population"].transform("sum")
    for column in ("lon", "lat", "name"):
        parts[column] = parts.groupby(main)[column].transform("first")
    parts["settlement_code"] = main
    columns = ["settlement_code", "name", "code", "population", "date", "lon", "lat"]
    both = pd.concat([whole[columns].assign(summed=False), parts[columns].assign(summed=True)])
    return both.sort_values(["population", "settlement_code"], ascending=[False, True])


def load_centres(raw: Path, municipalities: pd.DataFrame) -> pd.DataFrame:
    """The 159 centres, ordered by region number.

    Parameters
    ----------
    municipalities
        As :func:`regionsenter.ingest.places.load_municipalities` gives them.

    Returns
    -------
    DataFrame
        ``region_number, region_name, slug, name, official_name, centre_municipalities (";"),
        municipalities (";"), settlement_code (";"), settlement_name, settlement_population
        (persons, NaN where no settlement is listed), settlement_summed, settlement_date, lon, lat,
        aliases (";"), twin, exception_nb, exception_nn, exception_en``.
    """
    regions = read_raw(raw, REGIONS, ["ba_nr_2020", "ba_navn_2020", "senterkommune_nr_2024"])
    settlements = read_settlements(raw)
    exceptions = read_exceptions()
    # Links with the register's spelling of a municipal centre keep working (Vossevangen).
    points = read_raw(raw, POINTS, ["kommunenummer", "adm_center"])
    spelt = dict(zip(points["kommunenummer"], points["adm_center"], strict=True))
    by_code = municipalities.set_index("code")

    rows = []
    for region in regions.sort_values("ba_nr_2020").itertuples():
        number = int(region.ba_nr_2020)
        exception = exceptions.get(number, {})
        centre_codes = exception.get("centre_municipalities", region.senterkommune_nr_2024.split(";"))
        members = by_code.index[by_code["region_number"] == number].tolist()
        first = by_code.loc[centre_codes[0]]
        settlement = _centre_settlement(settlements, centre_codes, exception.get("settlements"))
        region_name = _region_name(region.ba_navn_2020, by_code.loc[centre_codes])
        name = exception.get("name") or _name(settlement, by_code, centre_codes, region_name)
        slug = slugify(exception["name"]) if "name" in exception else slugify(region_name)
        reason = exception.get("reason", {})
        rows.append(
            {
                "region_number": number,
                "region_name": region_name,
                "slug": slug,
                "name": name,
                "official_name": settlement["name"] if settlement is not None else name,
                "centre_municipalities": ";".join(centre_codes),
                "municipalities": ";".join(members),
                "settlement_code": settlement["settlement_code"] if settlement is not None else "",
                "settlement_name": settlement["name"] if settlement is not None else "",
                "settlement_population": settlement["population"] if settlement is not None else None,
                "settlement_summed": bool(settlement is not None and settlement["summed"]),
                "settlement_date": str(settlement["date"]) if settlement is not None else "",
                "lon": float(settlement["lon"] if settlement is not None else first["lon"]),
                "lat": float(settlement["lat"] if settlement is not None else first["lat"]),
                "aliases": _aliases(
                    region,
                    slug,
                    name,
                    settlement,
                    by_code.loc[centre_codes],
                    [spelt[code] for code in centre_codes if code in spelt],
                ),
                "twin": len(centre_codes) > 1,
                "exception_nb": reason.get("nb", ""),
                "exception_nn": reason.get("nn", ""),
                "exception_en": reason.get("en", ""),
            }
        )
    frame = pd.DataFrame(rows).astype({"region_number": "int16", "settlement_population": "float64"})
    return _without_ambiguous_aliases(frame)


def _centre_settlement(settlements, codes: list[str], chosen: list[str] | None):
    """The largest settlement of the centre municipalities, or the declared ones summed."""
    inside = settlements[settlements["code"].isin(codes)]
    if chosen:
        inside = inside[inside["settlement_code"].isin(chosen)]
        first = inside.iloc[0].copy()
        # Two towns, one centre: the point lies between them, the population is both.
        first["population"] = inside["population"].sum()
        first["lon"], first["lat"] = inside["lon"].mean(), inside["lat"].mean()
        first["name"] = "/".join(inside["name"])
        first["settlement_code"] = ";".join(inside["settlement_code"])
        first["summed"] = True
        return first
    return None if inside.empty else inside.iloc[0]


def _name(settlement, by_code, codes: list[str], region_name: str) -> str:
    """The town's name; twin centres go by the region's, a place without settlement by its seat."""
    if len(codes) > 1:
        return region_name
    admin_centre = by_code.loc[codes[0], "admin_centre"]
    return admin_centre if settlement is None else norwegian_part(settlement["name"], admin_centre)


def _region_name(name: str, centre: pd.DataFrame) -> str:
    """TØI's name of the region, in Norwegian where the official one has several languages."""
    known = centre["name"].iloc[0] if len(centre) == 1 else ""
    return norwegian_part(name, known)


def _aliases(region, slug: str, name: str, settlement, centre: pd.DataFrame, spellings: list[str]) -> str:
    """Other slugs that find the centre: its settlement, municipalities, admin centre, Sámi names.

    ``spellings`` are other ways to write the municipal centre.
    """
    names = [
        region.ba_navn_2020,
        *region.ba_navn_2020.split(" - "),
        *region.ba_navn_2020.split("/"),
    ]
    names += [name, *name.split("/"), *spellings]
    if settlement is not None:
        names += [*settlement["name"].split(" - "), *settlement["name"].split("/")]
    for column in ("name", "official_name", "admin_centre"):
        for text in centre[column]:
            names += [text, *text.split(" - ")]
    slugs = {slugify(text) for text in names} - {slug, ""}
    return ";".join(sorted(slugs))


def _without_ambiguous_aliases(frame: pd.DataFrame) -> pd.DataFrame:
    """An alias must find one centre only: one that is a slug, or another's alias, is dropped."""
    taken = frame["slug"].tolist()
    every = [alias for text in frame["aliases"] for alias in text.split(";") if alias]
    clear = {alias for alias in every if every.count(alias) == 1 and alias not in taken}
    frame["aliases"] = [
        ";".join(alias for alias in text.split(";") if alias in clear) for text in frame["aliases"]
    ]
    return frame
