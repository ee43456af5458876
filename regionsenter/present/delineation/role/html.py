"""Centres or other towns by name, each with its size and functions, as HTML."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from regionsenter.geography.limits import Limits
from regionsenter.measures.judgement import AnyJudgement
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def names_with_roles_html(judgements: Iterable[AnyJudgement], limits: Limits, t: Translate) -> Markup:
    """The names in the order given, with people in the settlement and functions of those counted.

    Where figures for some functions are missing, the number is from what is known to what may be.
    """
    return Markup(", ").join(
        Markup('{}&nbsp;<small class="rs-people">{}&nbsp;·&nbsp;{}/{}</small>').format(
            judgement.name, _people(judgement, t), _functions(judgement), len(limits.counted)
        )
        for judgement in judgements
    )


def _people(judgement: AnyJudgement, t: Translate) -> str:
    if judgement.settlement_population is None:
        return t("mangler")
    if judgement.split_by_ssb and judgement.size is not None:
        # Or a town would stand among the large ones with the size of a small one.
        return t("{people} i byen").format(people=format_number(judgement.size, 0, t.language))
    return format_number(judgement.settlement_population, 0, t.language)


def _functions(judgement: AnyJudgement) -> str:
    known, unknown = len(judgement.functions), len(judgement.functions_missing)
    return f"{known}–{known + unknown}" if unknown else str(known)
