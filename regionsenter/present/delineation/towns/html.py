"""Towns that are not their region's centre, by what the limits say of them, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.measures.judgement import TownJudgement
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.role.html import names_with_roles_html
from regionsenter.present.delineation.towns.words import town_heading
from regionsenter.texts import Translate


def towns_html(group: TargetGroup, t: Translate) -> Markup:
    """Those that pass first, then the others under their first reason, with population and functions."""
    by_reason: dict[str, list[TownJudgement]] = {}
    for judgement in sorted(group.towns, key=lambda town: -town.town.population):
        by_reason.setdefault(judgement.reason, []).append(judgement)
    rows = Markup("").join(
        Markup("<dt>{} ({})</dt><dd>{}</dd>").format(
            town_heading(reason, group, t), len(towns), names_with_roles_html(towns, group.limits, t)
        )
        for reason, towns in sorted(by_reason.items(), key=lambda item: (item[0] != "in", -len(item[1])))
    )
    return Markup('<dl class="rs-outside">{}</dl>').format(rows)
