// Language, colours of the theme, and names for those who do not see the map.

function speak({ map, state, base, zoom, home, walk, touch }) {
  const { texts, lang, dark, title } = state;
  const box = map.getContainer();
  // Only when it is another: setting the same language again costs 4 ms, for the canvas with names.
  if (document.documentElement.lang !== (lang ?? "nb")) document.documentElement.lang = lang ?? "nb";
  document.title = texts.map ?? title ?? "";
  box.setAttribute("aria-label", `${texts.map ?? ""}${title ? `: ${title}` : ""}`);
  box.setAttribute("role", "application");
  if (box.classList.contains("rs-dark") !== Boolean(dark)) {
    box.classList.toggle("rs-dark", Boolean(dark));
    base?.restyle();
    base?.paintLines();
  }
  const label = (node, text) => {
    if (!node || !text) return;
    node.title = text;
    node.setAttribute("aria-label", text);
  };
  label(zoom._zoomInButton, texts.zoom_in);
  label(zoom._zoomOutButton, texts.zoom_out);
  label(home.button, texts.home);
  walk.help.textContent = texts.keys ?? "";
  touch.hint.textContent = texts.two_fingers ?? "";
}

function homeControl(action) {
  const control = L.control({ position: "topleft" });
  control.onAdd = () => {
    const bar = L.DomUtil.create("div", "leaflet-bar");
    control.button = L.DomUtil.create("a", "rs-home", bar);
    Object.assign(control.button, { href: "#", role: "button" });
    control.button.innerHTML = '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 8l6-6 6 6M4 7v6h8V7" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>';
    L.DomEvent.disableClickPropagation(bar);
    L.DomEvent.on(control.button, "click", (event) => { L.DomEvent.preventDefault(event); action(); });
    return bar;
  };
  return control;
}
