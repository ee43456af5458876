"""A town has two figures of how many live in it, SSB's settlement and the grid: what is said of both."""

from __future__ import annotations

from regionsenter.texts import Translate


def unknown_reason_text(t: Translate) -> str:
    """That nobody knows why they differ."""
    return t("Vi vet ikke hvorfor de to tallene er ulike.")
