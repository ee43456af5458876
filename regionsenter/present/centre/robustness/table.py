"""The gap under every hinterland rule, as tables."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from regionsenter.measures.robustness import Robustness, RuleGap
from regionsenter.present.centre.robustness.words import (
    sign_text,
    verdict_text,
    written_gap,
    written_gaps,
)
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.numbers import difference_text, format_value, interval_text
from regionsenter.present.language.rules import short_rule_text
from regionsenter.present.language.years import indicator_when_text
from regionsenter.texts import Translate


def robustness_table(robustness: Robustness, t: Translate) -> pd.DataFrame:
    """One row a rule: municipalities, hinterland, gap, sign, interval, least gap that counts, why missing.

    Numbers are written out; the columns are headed in the language of ``t``.
    """
    return pd.DataFrame([_row(by_rule, robustness, t) for by_rule in robustness.rules])


def _row(by_rule: RuleGap, robustness: Robustness, t: Translate) -> dict[str, object]:
    unit, decimals = robustness.indicator.unit, robustness.indicator.decimals
    hinterland = as_estimate(by_rule.hinterland, unit, by_rule.estimated)
    gap = written_gap(by_rule, robustness.indicator)
    notes = [missing_text(by_rule.missing, t)] if by_rule.missing else []
    if by_rule.estimated:
        notes.append(t("anslag"))
    return {
        t("Regel"): short_rule_text(by_rule.rule, t),
        t("Kommuner"): len(by_rule.members),
        t("Omland"): format_value(hinterland, unit, decimals, t.language),
        t("Gap"): gap_text(gap, robustness.indicator, t.language),
        t("Fortegn"): sign_text(by_rule.word, t) if by_rule.word else "",
        t("95 %-intervall"): interval_text(by_rule.interval, unit, decimals, t.language),
        t("Grense"): _limit(by_rule, robustness, t),
        t("Merknad"): ", ".join(notes),
    }


def _limit(by_rule: RuleGap, robustness: Robustness, t: Translate) -> str:
    entry = robustness.indicator
    if not by_rule.limit:
        return ""
    return difference_text(by_rule.limit, entry.gap_unit, entry.gap_decimals, t.language)


def robustness_overview_table(indicators: Sequence[Robustness], t: Translate) -> pd.DataFrame:
    """One row an indicator: name, year, lowest and highest gap, kinds of rule with one, verdict."""
    rows = []
    for robustness in indicators:
        indicator = robustness.indicator
        gaps = written_gaps(robustness)
        rows.append(
            {
                t("Indikator"): indicator.name.in_language(t.language),
                t("År"): indicator_when_text(indicator.slug, robustness.year, t),
                t("Laveste gap"): gap_text(min(gaps, default=None), indicator, t.language),
                t("Høyeste gap"): gap_text(max(gaps, default=None), indicator, t.language),
                t("Regeltyper"): len(robustness.votes),
                t("Dom"): verdict_text(robustness.verdict, t),
            }
        )
    return pd.DataFrame(rows)
