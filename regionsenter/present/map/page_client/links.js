// Takes clicks on links inside the app, and lets the app go there in place. Streamlit listens for the
// browser's Back and Forward: a new entry in the history and word of it is a change of page or of view, with
// the same session. `a[data-page]` leads to a page and begins at its top. `a.rs-go` stays on the page: what
// it changes is drawn anew with the link of the same `id` in it, which gets the focus and stays where it was
// on the screen. `a.rs-off` stays too and takes itself away: the focus goes to the next of its list.

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
  const passOn = (link) => {
    const all = [...link.closest("ul").querySelectorAll("a[id]")];
    const at = all.indexOf(link);
    const heirs = [...all.slice(at + 1), ...all.slice(0, at).reverse()].map((one) => one.id);
    const end = performance.now() + 5000;
    const seek = () => {
      if (!link.isConnected) {
        const there = heirs.map((id) => document.getElementById(id)).find(Boolean);
        (there ?? document.querySelector(".rs-nav [aria-current]"))?.focus({ preventScroll: true });
      } else if (performance.now() < end) requestAnimationFrame(seek);
    };
    seek();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-page], a.rs-go, a.rs-off");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
    if (link.matches(".rs-go")) stay(link);
    else if (link.matches(".rs-off")) passOn(link);
    else scrollTo(0, 0);
  });
}
