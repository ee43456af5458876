"""How surely each centre is in over many reasonable delineations, in words."""

from __future__ import annotations

from regionsenter.measures.sensitivity import REASONABLE, Steadiness
from regionsenter.present.delineation.limits.words import limit_name, limit_value
from regionsenter.texts import Translate


def settings_text(steadiness: Steadiness, t: Translate) -> str:
    """What was tried and what came of it, in sentences."""
    tried = "; ".join(
        f"{limit_name(axis.limit, t)}: "
        + ", ".join(limit_value(axis.limit, value, t) for value in axis.values)
        for axis in REASONABLE
    )
    return t(
        "{settings} rimelige kombinasjoner av grenser er prøvd ({tried}). De gir fra {fewest} til "
        "{most} sentre; {always} er med i alle, {never} i ingen, og {sometimes} hviler på hvor "
        "grensene settes."
    ).format(
        settings=steadiness.settings,
        tried=tried,
        fewest=steadiness.fewest,
        most=steadiness.most,
        always=len(steadiness.always),
        never=len(steadiness.never),
        sometimes=len(steadiness.sometimes),
    )
