"""Whether centre and hinterland grow together, as tables."""

from __future__ import annotations

from math import nan

import pandas as pd

from regionsenter.geography.centres import centre
from regionsenter.geography.hinterland import hinterland
from regionsenter.measures.growth_quadrants import Quadrants
from regionsenter.measures.values import default_year
from regionsenter.present.development.quadrants.words import quadrant_names
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.hinterland import mark_labels
from regionsenter.present.language.rules import rule_kind_text
from regionsenter.present.parts.worded import worded, yes_no
from regionsenter.texts import Translate


def quadrants_table(quadrants: Quadrants, t: Translate) -> pd.DataFrame:
    """What :func:`quadrants_plot` shows, and who is left out of it, last.

    A row a centre: growth in centre and hinterland (per cent) and the gap (percentage points), the
    quadrant, whether one side hardly changed, which hinterland it is, flags and what is missing in words.
    """
    names = quadrant_names(t)
    table = quadrants.frame.copy()
    around = [hinterland(centre(slug), quadrants.rule) for slug in table["slug"]]
    table["rule"] = [rule_kind_text(one.used, t) for one in around]
    table["members"] = [len(one.members) for one in around]
    table["people"] = [one.population for one in around]
    table["marks"] = [", ".join(mark_labels(one, t)) for one in around]
    table["quadrant"] = [names[quadrant] for quadrant in table["quadrant"]]
    table["flags"] = [flag_labels(flags, t) for flags in table["flags"]]
    table["near_zero"] = [yes_no(near, t) for near in table["near_zero"]]
    table["missing"] = ""
    words = {
        "name": t("Senter"),
        "centre": t("Senter (prosent)"),
        "hinterland": t("Omland (prosent)"),
        "gap": t("Gap (prosentpoeng)"),
        "quadrant": t("Hva som vokser"),
        "near_zero": t("Omtrent uendret på en side"),
        "rule": t("Omlandsregel"),
        "members": t("Kommuner i omlandet"),
        "people": t("Innbyggere i omlandet, {year}").format(year=default_year("folketall")),
        "marks": t("Merk om omlandet"),
        "flags": t("Merknad"),
        "missing": t("Mangler fordi"),
    }
    table = worded(table, words)
    if not quadrants.left_out:
        return table
    rest = pd.DataFrame(
        [(centre(slug).name, missing_text(reason, t)) for slug, reason in quadrants.left_out],
        columns=["name", "missing"],
    )
    rest = rest.assign(**dict.fromkeys(("centre", "hinterland", "gap", "members", "people"), nan))
    rest = rest.assign(**dict.fromkeys(("quadrant", "near_zero", "rule", "marks", "flags"), ""))
    rest = worded(rest, words)
    return pd.concat([table, rest], ignore_index=True) if len(table) else rest
