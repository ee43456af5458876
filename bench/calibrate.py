"""What the instrument itself takes: a page that changes colour the moment it is pressed."""

from __future__ import annotations

from playwright.sync_api import Browser

from bench.variants import Variant, box_of, nothing
from bench.visit import visiting

PAGE = """data:text/html,<body style="margin:0;background:white"><script>
addEventListener('click', () => {
    document.body.style.background = document.body.style.background == 'navy' ? 'gold' : 'navy'
})</script><div id="bench" style="height:600px"></div>"""


class NoServer:
    """Stands in for a server that does nothing."""

    url = PAGE

    def cpu_ms(self) -> float:
        """Nothing is used."""
        return 0.0


def instrument_ms(browser: Browser, repeats: int) -> list[float]:
    """ms from a press to changed pixels when the page needs no time at all."""
    variant = Variant("instrument", "the instrument", box_of("#bench", 0), prepare=nothing)
    with visiting(browser, NoServer(), variant.area) as visit:
        visit.open_blank(PAGE)
        return [
            visit.choose(lambda page: None, lambda page: page.mouse.click(300, 300)).repaint_ms
            for _ in range(repeats)
        ]
