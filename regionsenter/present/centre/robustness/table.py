"""The gap under every hinterland rule, as tables."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from regionsenter.measures.robustness import Robustness, RuleGap
from regionsenter.present.centre.robustness.words import (
    short_rule_text,
    sign_text,
    verdict_text,
    written_gaps,
)
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import format_gap, format_value
from regionsenter.present.language.sentences import difference_text
from regionsenter.texts import Translate


def robustness_table(found: Robustness, t: Translate) -> pd.DataFrame:
    """One row a rule: municipalities, hinterland, gap, sign, least gap that counts, why missing.

    Numbers are written out; the columns are headed in the language of ``t``.
    """
    return pd.DataFrame([_row(one, found, t) for one in found.rules])


def _row(one: RuleGap, found: Robustness, t: Translate) -> dict[str, object]:
    unit, decimals = found.indicator.unit, found.indicator.decimals
    sign = sign_text(one.sign, t) if one.sign else ""
    hinterland, gap = (as_estimate(number, unit, one.estimated) for number in (one.hinterland, one.gap))
    notes = [missing_text(one.missing, t)] if one.missing else []
    if one.estimated:
        notes.append(t("anslag"))
    return {
        t("Regel"): short_rule_text(one.rule, t),
        t("Kommuner"): len(one.members),
        t("Omland"): format_value(hinterland, unit, decimals, t.language),
        t("Gap"): format_gap(gap, unit, decimals, t.language),
        t("Fortegn"): sign,
        t("Grense"): difference_text(one.limit, unit, decimals, t.language) if one.limit else "",
        t("Merknad"): ", ".join(notes),
    }


def robustness_overview_table(found: Sequence[Robustness], t: Translate) -> pd.DataFrame:
    """One row an indicator: name, year, lowest and highest gap, rules with a gap, verdict."""
    rows = []
    for one in found:
        unit, decimals = one.indicator.unit, one.indicator.decimals
        gaps = written_gaps(one)
        rows.append(
            {
                t("Indikator"): one.indicator.name.in_language(t.language),
                t("År"): one.year,
                t("Laveste gap"): format_gap(min(gaps, default=None), unit, decimals, t.language),
                t("Høyeste gap"): format_gap(max(gaps, default=None), unit, decimals, t.language),
                t("Regler"): len(gaps),
                t("Dom"): verdict_text(one.verdict, t),
            }
        )
    return pd.DataFrame(rows)
