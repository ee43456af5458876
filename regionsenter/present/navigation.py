"""The links between the pages: real addresses that carry the view, in one element.

A click is taken by ``NAVIGATE``, which lets the app change page in place; without it the browser loads
the page, which comes to the same. A link of Streamlit's own costs a message each every time the view
changes, and there are nine.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from regionsenter.texts import Translate
from regionsenter.view.format import url

#: Once on every page. Streamlit listens for the browser's Back and Forward: a new entry in the history
#: and word of it is a change of page, with the same session.
NAVIGATE = """
<script>
if (!window.regionsenterLinks) {
  window.regionsenterLinks = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-page]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
    scrollTo(0, 0);
  });
}
</script>
"""


def navigation_html(
    titles: Mapping[str, str], params: Mapping[str, str], current: str, t: Translate
) -> str:
    """The row of links. ``titles`` are the pages' by name, ``params`` the view's, ``current`` the page."""
    here = ' aria-current="page"'
    links = "".join(
        f'<a data-page="{escape(name)}" href="{escape(url(name, params))}"'
        f"{here if name == current else ''}>{escape(title)}</a>"
        for name, title in titles.items()
    )
    label = escape(t("Sider"))
    return f'<nav class="rs-nav" aria-label="{label}">{links}</nav>'
