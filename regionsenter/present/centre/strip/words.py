"""Where a centre and its hinterland stand among all candidate centres, in words."""

from __future__ import annotations

from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison, Position
from regionsenter.present.language.readout import readout_text
from regionsenter.texts import Translate


def strip_text(
    position: Position,
    comparison: Comparison,
    place: Centre,
    t: Translate,
    *,
    rule: str = "best",
    chosen: bool = False,
) -> str:
    """The alternative text of :func:`strip_plot`: the readout, which says the same in words."""
    return readout_text(comparison, place, position, t, rule=rule, chosen=chosen)
