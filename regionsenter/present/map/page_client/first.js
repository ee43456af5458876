// The first words of the page came with the HTML (`#rs-first`, server/first.py). Until Streamlit's part has the
// same to show it is not seen (style.css): its elements come one by one, and each would push the others down.
// Then the first words go, in one step. They go in any case when the script has run or the wait was long.

if (!window.regionsenterFirst) {
  window.regionsenterFirst = true;
  const LONGEST = 12000;
  const first = document.getElementById("rs-first");
  const root = document.getElementById("root");
  const begun = performance.now();

  // What stands for an element whose script is still on its way, where it would be seen to grow.
  const onScreen = (one) => one.getBoundingClientRect().top < innerHeight;
  const ready = () => {
    const main = root.querySelector(".stMain");
    if (!main?.querySelector("#rs-view")) return false;
    const run = root.querySelector("[data-test-script-state]")?.dataset.testScriptState;
    if (main.querySelector(".stException")) return true;
    if (run === "notRunning") return ![...main.querySelectorAll("[data-testid=stSkeleton]")].some(onScreen);
    if (first.dataset.page === "kart") return Boolean(main.querySelector(".st-key-map-row iframe"));
    return false;
  };
  const watch = new MutationObserver(() => ready() && go());
  const late = setTimeout(() => go(), LONGEST);
  const go = () => {
    watch.disconnect();
    clearTimeout(late);
    first.remove();
    performance.measure("regionsenter-first", { start: begun });
  };
  watch.observe(root, { attributeFilter: ["data-test-script-state"], childList: true, subtree: true });
}
