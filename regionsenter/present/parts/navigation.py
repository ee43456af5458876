"""Links inside the app: real addresses that carry the view.

A click is taken by ``NAVIGATE``, which lets the app go there in place; without it the browser loads
the page, which comes to the same. A link of Streamlit's own is an element and costs a message every
time the view changes: there are nine to the pages, and a page of one centre has one a row.
"""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from regionsenter.texts import Translate
from regionsenter.view.format import url

#: Once on every page. Streamlit listens for the browser's Back and Forward: a new entry in the history
#: and word of it is a change of page or of view, with the same session. ``a[data-page]`` leads to a
#: page and begins at its top. ``a.rs-go`` stays on the page: what it changes is drawn anew with the
#: link of the same ``id`` in it, which gets the focus and stays where it was on the screen.
NAVIGATE = """
<script>
if (!window.regionsenterLinks) {
  window.regionsenterLinks = true;
  const stay = (link) => {
    const { top } = link.getBoundingClientRect();
    const end = performance.now() + 5000;
    const seek = () => {
      const drawn = document.getElementById(link.id);
      const moved = () => drawn.getBoundingClientRect().top - top;
      if (drawn && drawn !== link) {
        if (document.activeElement === document.body) drawn.focus({ preventScroll: true });
        document.querySelector(".stMain")?.scrollBy(0, moved());
        if (Math.abs(moved()) < 2) return; // else what lies below is not there yet
      }
      if (performance.now() < end) requestAnimationFrame(seek);
    };
    seek();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-page], a.rs-go");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
    if (link.matches(".rs-go")) stay(link);
    else scrollTo(0, 0);
  });
}
</script>
"""


def navigation_html(
    titles: Mapping[str, str], params: Mapping[str, str], current: str, t: Translate
) -> Markup:
    """The row of links. ``titles`` are the pages' by name, ``params`` the view's, ``current`` the page."""
    here = Markup(' aria-current="page"')
    links = (
        Markup('<a data-page="{name}" href="{address}"{here}>{title}</a>').format(
            name=name, address=url(name, params), here=here if name == current else "", title=title
        )
        for name, title in titles.items()
    )
    return Markup('<nav class="rs-nav" aria-label="{label}">{links}</nav>').format(
        label=t("Sider"), links=Markup("").join(links)
    )
