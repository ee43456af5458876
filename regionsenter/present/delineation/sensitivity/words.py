"""How many centres are in as each limit moves, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.measures.sensitivity import Curve, sways
from regionsenter.present.delineation.limits.words import limit_name
from regionsenter.texts import Translate


def sensitivity_text(curves: Sequence[Curve], t: Translate) -> str:
    """The alternative text: how many are in, and which limit the number hangs most on."""
    if not curves:
        return t("Ingen grenser å flytte.")
    text = t("{count} sentre er med slik grensene er satt.").format(count=curves[0].count)
    moved = sways(curves)
    if not moved:
        return text
    most = max(moved, key=lambda sway: sway.width)
    text += " " + t(
        "Flyttes én grense en firedel ned eller opp, betyr «{name}» mest: da er {fewest} til {most} "
        "sentre med."
    ).format(name=limit_name(most.limit, t), fewest=most.fewest, most=most.most)
    still = [sway.limit for sway in moved if sway.still]
    if still:
        names = ", ".join(f"«{limit_name(name, t)}»" for name in still)
        text += " " + t("Uten betydning innenfor det samme er {names}.").format(names=names)
    return text
