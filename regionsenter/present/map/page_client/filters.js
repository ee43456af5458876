// The phone's one button for the filters: it opens and closes them, and tells what is chosen. Whether they are
// open stands on the root element, which no rerun draws again; style.css goes by it.

if (!window.regionsenterFilters) {
  window.regionsenterFilters = true;
  const page = document.documentElement;
  const button = () => document.querySelector(".rs-filters");
  const tell = () => {
    const one = button();
    if (!one) return;
    const chosen = document.getElementById("rs-view")?.dataset.chosen ?? "";
    const said = one.querySelector("span");
    if (said.textContent !== chosen) said.textContent = chosen;
    const open = String(page.dataset.filters === "open");
    if (one.getAttribute("aria-expanded") !== open) one.setAttribute("aria-expanded", open);
  };
  document.addEventListener("click", ({ target }) => {
    if (!target.closest?.(".rs-filters")) return;
    if (page.dataset.filters === "open") delete page.dataset.filters;
    else page.dataset.filters = "open";
    tell();
  });
  document.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape" || page.dataset.filters !== "open" || !target.closest?.(".rs-filters")) return;
    delete page.dataset.filters;
    tell();
  });
  new MutationObserver(tell).observe(document.getElementById("root"), {
    attributeFilter: ["data-chosen"], childList: true, subtree: true,
  });
}
