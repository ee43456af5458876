// A view shown inside another site's page (`embed=true`) stays so on every way inside the app: a link gets the
// parameters before anything follows it.

(() => {
  const NAMES = ["embed", "embed_options"];
  const inside = (to) => to.origin === location.origin && to.href.startsWith(window.__streamlit.BACKEND_BASE_URL);
  const keep = ({ target }) => {
    const link = target.closest?.("a[href]:not([download])");
    const now = new URLSearchParams(location.search);
    if (typeof link?.href !== "string" || !NAMES.some((name) => now.has(name)) || !inside(new URL(link.href))) return;
    const to = new URL(link.href);
    if (to.hash && to.pathname === location.pathname) return; // a place on this page
    NAMES.filter((name) => now.has(name) && !to.searchParams.has(name))
      .forEach((name) => now.getAll(name).forEach((value) => to.searchParams.append(name, value)));
    link.href = to.href;
  };
  for (const kind of ["pointerdown", "focusin", "click", "auxclick"]) document.addEventListener(kind, keep, true);
})();
