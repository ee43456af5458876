"""How many centres are in as each limit moves, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.geography.limits import BY_FIELD
from regionsenter.measures.sensitivity import Curve
from regionsenter.present.delineation.limits.words import limit_name
from regionsenter.texts import Translate

#: How far a limit is moved up and down to say in words what the number hangs on.
STEP = 0.25


def sensitivity_text(curves: Sequence[Curve], t: Translate) -> str:
    """The alternative text: how many are in, and which limit the number hangs most on."""
    if not curves:
        return t("Ingen grenser å flytte.")
    text = t("{count} sentre er med slik grensene er satt.").format(count=curves[0].count)
    moved = {
        curve.limit: _around(curve, curve.today)
        for curve in curves
        if BY_FIELD[curve.limit].continuous and curve.today
    }
    if not moved:
        return text
    most = max(moved, key=lambda name: max(moved[name]) - min(moved[name]))
    still = [name for name, counts in moved.items() if len({*counts, curves[0].count}) == 1]
    text += " " + t(
        "Flyttes én grense en firedel ned eller opp, betyr «{name}» mest: da er {fewest} til {most} "
        "sentre med."
    ).format(
        name=limit_name(most, t),
        fewest=min(*moved[most], curves[0].count),
        most=max(*moved[most], curves[0].count),
    )
    if still:
        names = ", ".join(f"«{limit_name(name, t)}»" for name in still)
        text += " " + t("Uten betydning innenfor det samme er {names}.").format(names=names)
    return text


def _around(curve: Curve, today: float) -> tuple[int, int]:
    """The numbers at the measured values next to a quarter below and a quarter above ``today``."""

    def nearest(wanted: float) -> int:
        at = min(range(len(curve.values)), key=lambda i: abs(curve.values[i] - wanted))
        return curve.counts[at]

    return nearest(today * (1 - STEP)), nearest(today * (1 + STEP))
