// Says so in the frame of a map whose script did not come, which would else be blank, and offers to ask for
// it again. The words are those of #rs-words, until it is there the head's. (When the script is there, the
// map tells of its own files.) It is in the head of the page, to be there before any frame.

if (!window.regionsenterMapWatch) {
  window.regionsenterMapWatch = true;
  const SCRIPT = 'script[src*="/regionsenter-map."]';
  const tell = (frame) => {
    const { contentDocument: inside, contentWindow } = frame;
    if (inside.querySelector("[data-map-watch]")) return;
    const words = document.getElementById("rs-words")?.dataset ?? $words;
    const notice = inside.createElement("p");
    notice.dataset.mapWatch = "";
    notice.setAttribute("role", "alert");
    notice.style.cssText = "margin: 16px; font: 16px/1.5 system-ui, sans-serif";
    const again = inside.createElement("button");
    again.type = "button";
    again.style.font = "inherit";
    again.textContent = words.retry;
    again.addEventListener("click", () => contentWindow.location.reload());
    notice.append(words.failed, " ", again);
    inside.body.append(notice);
    frame.style.height = "120px"; // a frame is nothing high until its map says how high
  };
  // The event of a frame goes down through the page, and is not passed up again.
  document.addEventListener("load", ({ target: frame }) => {
    if (!frame.matches?.('iframe[src*="streamlit_folium"]') || !frame.contentDocument) return;
    const { contentDocument: inside, contentWindow } = frame;
    contentWindow.addEventListener("error", ({ target }) => target.matches?.(SCRIPT) && tell(frame), true);
    // A frame is not loaded before the scripts it has asked for have come or failed.
    if (inside.querySelector(SCRIPT) && !contentWindow.RegionsenterMap) tell(frame);
  }, true);
}
