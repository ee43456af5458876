"""What every table of the snapshot must look like; checked when it is built and by ``data verify``.

Loading checks the checksum instead: a file that was checked when it was built and has not changed
since needs no second look, and pandera takes half a second to import.
"""

from __future__ import annotations

import pandas as pd

from regionsenter.extras import MissingExtra
from regionsenter.geography.drive_times import REACH_LIMITS
from regionsenter.geography.other_towns import LEAST_POPULATION
from regionsenter.geography.slugs import slugify

try:
    import pandera.pandas as pa
except ModuleNotFoundError as error:
    raise MissingExtra("pandera", "build") from error

CODE = pa.Check.str_matches(r"^\d{4}$")
CODES = pa.Check.str_matches(r"^\d{4}(;\d{4})*$")
IN_NORWAY = {"lon": pa.Check.in_range(4, 32), "lat": pa.Check.in_range(57, 72)}
PLAIN_SLUG = pa.Check(lambda column: column.map(lambda text: text == slugify(text)))


def _text(*checks: pa.Check, **options) -> pa.Column:
    return pa.Column(str, list(checks), coerce=True, **options)


def _number(*checks: pa.Check, **options) -> pa.Column:
    return pa.Column(float, list(checks), coerce=True, **options)


def _year(low: int, high: int) -> pa.Column:
    return pa.Column(int, pa.Check.in_range(low, high), coerce=True)


def _one_each(*columns: str) -> pa.Check:
    """No two rows share the key. (Pandera's own ``unique`` fails to report on pandas 3.)"""
    return pa.Check(
        lambda frame: not frame.duplicated(list(columns)).any(),
        error=f"one row for each {', '.join(columns)}",
    )


#: Table name to its schema. Geometry is not looked at here: GeoPandas validates it in the build.
SCHEMAS: dict[str, pa.DataFrameSchema] = {
    "municipalities": pa.DataFrameSchema(
        {
            "code": _text(CODE, unique=True),
            "name": _text(),
            "official_name": _text(),
            "slug": _text(PLAIN_SLUG, unique=True),
            "county_code": _text(pa.Check.str_matches(r"^\d{2}$")),
            "region_number": pa.Column(int, pa.Check.in_range(1, 159), coerce=True),
            "admin_centre": _text(),
            "kostra_group": _text(),
            "lon": _number(IN_NORWAY["lon"]),
            "lat": _number(IN_NORWAY["lat"]),
        },
        checks=pa.Check(lambda frame: len(frame) == 357, error="357 municipalities"),
    ),
    "counties": pa.DataFrameSchema(
        {
            "code": _text(pa.Check.str_matches(r"^\d{2}$"), unique=True),
            "name": _text(),
            "slug": _text(PLAIN_SLUG, unique=True),
        },
        checks=pa.Check(lambda frame: len(frame) == 15, error="15 counties"),
    ),
    "centres": pa.DataFrameSchema(
        {
            "region_number": pa.Column(int, pa.Check.in_range(1, 159), unique=True, coerce=True),
            "slug": _text(PLAIN_SLUG, unique=True),
            "name": _text(),
            "centre_municipalities": _text(CODES),
            "municipalities": _text(CODES),
            "settlement_population": _number(pa.Check.ge(200), nullable=True),
            "size_population": _number(pa.Check.ge(200), nullable=True),
            "lon": _number(IN_NORWAY["lon"]),
            "lat": _number(IN_NORWAY["lat"]),
        },
        checks=pa.Check(lambda frame: len(frame) == 159, error="159 centres"),
    ),
    "components": pa.DataFrameSchema(
        {
            "component": _text(),
            "code": _text(CODE),
            "year": _year(1986, 2050),
            "value": _number(nullable=False),
        },
        checks=_one_each("component", "code", "year"),
    ),
    "moved_borders": pa.DataFrameSchema(
        {
            "code": _text(CODE),
            "other": _text(CODE),
            "has_land": pa.Column(bool, coerce=True),
            "year": _year(1987, 2030),
            "persons": _number(nullable=True),
            "spread": _number(pa.Check.gt(0), nullable=True),
            "yearly": _number(pa.Check.in_range(-0.1, 0.1)),
            "found": _text(pa.Check.str_matches("^(components|grid|jump|published)(;[a-z]+)*$")),
            "confidence": _text(pa.Check.isin(("high", "medium", "low"))),
            "corrected": pa.Column(bool, coerce=True),
            "published_persons": _number(pa.Check.gt(0), nullable=True),
        },
        checks=[
            _one_each("code", "other", "year"),
            pa.Check(
                lambda frame: abs(frame["persons"].sum()) < 0.5, error="what one gives another receives"
            ),
            pa.Check(
                lambda frame: (frame["persons"].notna() == frame["corrected"]).all(),
                error="corrected where the persons are known",
            ),
        ],
    ),
    "commuting": pa.DataFrameSchema(
        {
            "year": _year(2020, 2022),
            "home": _text(CODE),
            "work": _text(CODE),
            "employed": pa.Column(int, pa.Check.gt(0), coerce=True),
        },
        checks=_one_each("year", "home", "work"),
    ),
    "near_centres": pa.DataFrameSchema(
        {
            "slug": _text(),
            "component": _text(),
            "year": _year(2002, 2030),
            "value": _number(pa.Check.ge(0)),
        },
        checks=_one_each("slug", "component", "year"),
    ),
    "other_towns": pa.DataFrameSchema(
        {
            "slug": _text(PLAIN_SLUG, unique=True),
            "name": _text(),
            "settlement_code": _text(CODE, unique=True),
            "population": pa.Column(int, pa.Check.ge(LEAST_POPULATION), coerce=True),
            "date": _text(pa.Check.str_matches(r"^\d{4}-\d{2}-\d{2}$")),
            "code": _text(CODE, unique=True),
            "region_number": pa.Column(int, pa.Check.in_range(1, 159), coerce=True),
            "lon": _number(IN_NORWAY["lon"]),
            "lat": _number(IN_NORWAY["lat"]),
        }
    ),
    "leaning": pa.DataFrameSchema(
        {
            "slug": _text(),
            "function": _text(),
            "code": _text(CODE),
            "minutes": _number(pa.Check.ge(0)),
            "minutes_without": _number(pa.Check.gt(0), nullable=True),
        },
        checks=_one_each("slug", "function", "code"),
    ),
    "catchments": pa.DataFrameSchema(
        {
            "code": _text(CODE),
            "kind": _text(pa.Check.isin(["hospital", "dps", "child"])),
            "catchment": _text(),
            "shared": pa.Column(bool, coerce=True),
        },
        checks=_one_each("code", "kind", "catchment"),
    ),
    "towns": pa.DataFrameSchema(
        {
            "slug": _text(PLAIN_SLUG, unique=True),
            "method": _text(pa.Check.isin(["grid", "settlement"])),
            "settlements": _text(),
            "cells": _number(pa.Check.gt(0), nullable=True),
            "area_km2": _number(pa.Check.gt(0), nullable=True),
            "residents_2019": _number(pa.Check.gt(0), nullable=True),
            "residents_outside": _number(pa.Check.ge(0), nullable=True),
            "settlement_population": _number(pa.Check.ge(200), nullable=True),
            "settlement_year": _year(0, 2030),
            "growth": _number(pa.Check.in_range(0.5, 2), nullable=True),
            "ratio": _number(pa.Check.gt(0), nullable=True),
            "crosses_border": pa.Column(bool, coerce=True),
        },
        checks=pa.Check(lambda frame: len(frame) == 159, error="159 centres"),
    ),
    "town_components": pa.DataFrameSchema(
        {
            "slug": _text(),
            "part": _text(pa.Check.isin(["town", "rest"])),
            "component": _text(),
            "year": _year(2002, 2030),
            "value": _number(pa.Check.ge(0)),
        },
        checks=_one_each("slug", "part", "component", "year"),
    ),
    "town_choices": pa.DataFrameSchema(
        {
            "residents": pa.Column(int, pa.Check.gt(0), coerce=True),
            "others_within_10": _number(pa.Check.in_range(0, 1)),
            "centres_within_10": _number(pa.Check.in_range(0, 1)),
        }
    ),
    "drive_times": pa.DataFrameSchema(
        {
            "from_code": _text(CODE),
            "to_code": _text(CODE),
            "minutes": _number(pa.Check.gt(0)),
            "km": _number(pa.Check.ge(0)),
            "ferry": pa.Column(bool, coerce=True),
        },
        checks=_one_each("from_code", "to_code"),
    ),
    "centre_drive_times": pa.DataFrameSchema(
        {
            "slug": _text(),
            "code": _text(CODE),
            "minutes": _number(pa.Check.in_range(0, 180)),
            "km": _number(pa.Check.ge(0)),
            "ferry": pa.Column(bool, coerce=True),
        },
        checks=_one_each("slug", "code"),
    ),
    "reach_shares": pa.DataFrameSchema(
        {
            "slug": _text(),
            "code": _text(CODE),
            "minutes": pa.Column(int, pa.Check.isin(REACH_LIMITS), coerce=True),
            "share": _number(pa.Check.in_range(0, 1, include_min=False)),
        },
        checks=_one_each("slug", "code", "minutes"),
    ),
    "drive_validation": pa.DataFrameSchema(
        {
            "slug": _text(),
            "code": _text(CODE),
            "weighted_minutes": _number(pa.Check.gt(0), nullable=True),
        },
        checks=_one_each("slug", "code"),
    ),
    "road_gaps": pa.DataFrameSchema(
        {
            "kind": _text(),
            "lon": _number(pa.Check.in_range(4, 32)),
            "lat": _number(pa.Check.in_range(57, 72)),
            "length_m": _number(pa.Check.in_range(0, 1500)),
            "reason_nb": _text(),
            "reason_en": _text(),
        }
    ),
}


class SchemaError(ValueError):
    """A table is not what its schema says; the message names table, column and the first case."""


def check_table(name: str, frame: pd.DataFrame) -> None:
    """Check a table against its schema; a table without one passes.

    Raises
    ------
    SchemaError
        With the first thing that is wrong.
    """
    schema = SCHEMAS.get(name)
    if schema is None:
        return
    try:
        schema.validate(frame)
    except pa.errors.SchemaError as error:
        column = getattr(error.schema, "name", None) or "the table"
        cases = error.failure_cases
        first = ""
        if isinstance(cases, pd.DataFrame) and len(cases):
            first = f", first case {cases.iloc[0].to_dict()}"
        raise SchemaError(f"{name}.parquet: {column} fails {error.check}{first}") from error
