"""The benchmark's instrument: what it takes for a repaint, on pages whose repaint is known."""

from __future__ import annotations

from playwright.sync_api import Browser

from bench.calibrate import NoServer
from bench.variants import box_of
from bench.visit import visiting

#: Seconds the page computes between its first sign of life and its new colours.
THINKS = 1.5
#: Fades at once, as Streamlit does with what waits to be drawn, then computes, then paints.
SLOW = f"""data:text/html,<body style="margin:0;background:navy"><script>
addEventListener('click', () => {{
    document.body.style.background = 'gray';
    setTimeout(() => {{
        const end = Date.now() + {1000 * THINKS};
        while (Date.now() < end);
        document.body.style.background = 'gold';
    }}, 100);
}})</script><div id="bench" style="height:600px"></div>"""


def test_a_page_that_computes_is_not_at_rest(browser: Browser):
    with visiting(browser, NoServer(), box_of("#bench", 0)) as visit:
        visit.open_blank(SLOW)
        found = visit.choose(lambda page: None, lambda page: page.mouse.click(300, 300))
    assert found.repaint_ms >= 1000 * THINKS
