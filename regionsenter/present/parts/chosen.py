"""What has been chosen in a picker of several, as chips with a cross that takes each out."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from regionsenter.texts import Translate

CHIP = Markup(
    '<li class="rs-chip"><span>{name}</span><a class="rs-off" id="{key}-{number}" href="{address}"'
    ' aria-label="{out}"><span aria-hidden="true">×</span></a></li>'
)


def chosen_html(label: str, chosen: Iterable[tuple[str, str]], key: str, t: Translate) -> Markup:
    """The chips of (name, address of the view without it); empty without any.

    Links, which ``map/page_client/links.js`` takes: one element however many there are. ``key`` tells two
    pickers on one page apart.
    """
    out = t("Fjern {name}")
    chips = [
        CHIP.format(name=name, key=key, number=number, address=address, out=out.format(name=name))
        for number, (name, address) in enumerate(chosen)
    ]
    if not chips:
        return Markup("")
    return Markup('<ul class="rs-chips" aria-label="{}">{}</ul>').format(label, Markup("").join(chips))
