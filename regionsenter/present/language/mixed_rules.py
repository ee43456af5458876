"""Which rules draw the hinterlands of the centres that are shown together, in words."""

from __future__ import annotations

from collections.abc import Iterable

from regionsenter.asked.hinterlands import ranked, rules_in_use
from regionsenter.geography.centres import Centre
from regionsenter.present.language.lists import listed
from regionsenter.present.language.rules import rule_kind_text, rule_text
from regionsenter.texts import Translate


def rules_text(places: Iterable[Centre], rule: str, t: Translate, *, put_in_order: bool = True) -> str:
    """What the gaps of several centres are to, and whether they are of one kind: one to three sentences.

    ``put_in_order``: there is a median of them, or classes, or an order.
    """
    if not ranked(rule):
        return t("Omlandet er {rule}. Gapene rangeres ikke.").format(rule=rule_text(rule, t))
    use = rules_in_use(places, rule)
    counts = [
        t("{count} {rule}").format(count=count, rule=rule_kind_text(used, t))
        for used, count in use.counts.items()
    ]
    texts = []
    if use.mixed:
        texts.append(t("Gapene er etter ulike regler: {counts}.").format(counts=listed(counts, t)))
        if put_in_order:
            texts.append(t("Median, klasser og rekkefølge går på tvers av reglene."))
    elif counts:
        texts.append(t("Omland: {rule}.").format(rule=rule_text(next(iter(use.counts)), t)))
    if use.without:
        texts.append(
            t.plural(
                "{count} senter har ikke omland etter regelen.",
                "{count} sentre har ikke omland etter regelen.",
                use.without,
            ).format(count=use.without)
        )
    return " ".join(texts)
