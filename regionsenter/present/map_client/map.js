// The map itself: drawn once from the static files; a state only recolours, selects and moves.

const NORWAY = L.bounds([-580000, -740000], [620000, 755000]); // metres from ORIGIN, y downwards
// How far one may pan: corners in metres, for Leaflet limits a view by two projected corners.
const LIMITS = [[-1300000, 5900000], [2000000, 8450000]];
const ATTRIBUTION = "© Kartverket, Natural Earth, OpenStreetMap, SSB";
const NO_STATE = { classes: "", centre_classes: "", values: "", centre_values: "", palette: [], texts: {} };

class RegionMap {
  constructor(map, urls, choose) {
    Object.assign(this, { map, urls, choose, state: null, geometry: null, clicked: null, atHome: true });
    const box = map.getContainer();
    box.classList.add("rs-map");
    map.attributionControl?.setPrefix(false).addAttribution(ATTRIBUTION);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) map.options.zoomAnimation = false;
    map.setMaxBounds(LIMITS.map(([x, y]) => utm33.unproject({ x, y })));
    this.zoom = L.control.zoom().addTo(map);
    this.home = homeControl(() => this.showNorway()).addTo(map);
    this.renderer = L.svg({ padding: 0.1 }).addTo(map);
    this.svg = this.renderer._container;
    this.svg.setAttribute("aria-hidden", "true");
    this.tip = L.DomUtil.create("div", "rs-tip", box);
    this.tip.setAttribute("role", "status");
    this.notice = L.DomUtil.create("div", "rs-notice", box);
    this.showNorway();
    this.listen(box);
    this.load();
  }

  listen(box) {
    this.renderer.on("update", () => this.place());
    this.map.on("zoomstart", () => { this.hideTip(); box.classList.add("rs-zooming"); });
    this.map.on("zoomend", () => box.classList.remove("rs-zooming"));
    this.map.on("dragstart", () => { this.atHome = false; this.hideTip(); });
    this.map.on("click", (event) => this.click(event.originalEvent));
    box.addEventListener("wheel", () => { this.atHome = false; }, { passive: true });
    box.addEventListener("pointermove", (event) => event.pointerType !== "touch" && this.hover(event));
    box.addEventListener("pointerleave", () => this.hideTip());
    new ResizeObserver(() => {
      this.map.invalidateSize({ animate: false });
      if (this.atHome) this.showNorway();
    }).observe(box);
  }

  async load() {
    this.failed = false;
    this.notify();
    try {
      this.geometry = await loadGeometry(this.urls);
      this.draw();
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    this.notify();
    if (this.geometry && this.state) this.show(null);
  }

  // A quiet word while waiting, and a way on when the files could not be read.
  notify() {
    const texts = this.state?.texts ?? {};
    this.notice.hidden = Boolean(this.geometry) || !this.state;
    this.notice.setAttribute("role", this.failed ? "alert" : "status");
    this.notice.textContent = (this.failed ? texts.failed : texts.loading) ?? "";
    if (this.failed) {
      const button = L.DomUtil.create("button", "", this.notice);
      button.type = "button";
      button.textContent = texts.retry ?? "";
      L.DomEvent.on(button, "click", (event) => { L.DomEvent.stop(event); this.load(); });
    }
  }

  draw() {
    const g = this.geometry;
    const defs = element("defs", {}, this.svg);
    this.hatch = element("pattern", { id: "rs-hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, defs);
    element("rect", { class: "rs-hatch-ground", width: 6, height: 6 }, this.hatch);
    element("path", { class: "rs-hatch-line", d: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5" }, this.hatch);
    this.ground = element("g", {}, this.svg);
    const layer = (name) => [name, element("path", { class: `rs-${name}` }, this.ground)];
    const behind = ["land", "abroad"].map(layer);
    fades(defs, this.ground);
    const shapes = element("g", { class: "rs-areas" }, this.ground);
    this.shapes = g.areas.map((_, i) => element("path", { "data-area": i }, shapes));
    this.layers = [...behind, ...["lakes", "inner", "counties", "coast"].map(layer)];
    this.area = element("path", { class: "rs-area-chosen" }, this.ground);
    this.outlines = ["rs-outline-casing", "rs-outline"].map((name) => element("path", { class: name }, this.ground));
    this.symbols = new Symbols(this.svg, g.centres);
    this.place();
  }

  // As fine as the zoom can show.
  detail(zoom) {
    const tolerance = zoom < 6.25 ? 600 : 0;
    if (tolerance === this.tolerance) return;
    this.tolerance = tolerance;
    const paths = this.geometry.paths(tolerance);
    this.shapes.forEach((shape, i) => shape.setAttribute("d", paths.areas[i]));
  }

  // Layer pixels = metres * scale + shift; runs after every pan and zoom, never on a recolour.
  place() {
    if (!this.geometry || !this.map._loaded) return;
    const zoom = this.map.getZoom();
    const scale = L.CRS.Utm33.scale(zoom);
    const shift = this.map.getPixelOrigin();
    this.detail(zoom);
    this.ground.setAttribute("transform", `matrix(${scale} 0 0 ${scale} ${-shift.x} ${-shift.y})`);
    this.svg.style.setProperty("--rs-border", `${zoom < 6 ? 0.55 : 1.1}px`);
    this.hatch.setAttribute("patternTransform", `scale(${1 / scale})`);
    const { min, max } = this.renderer._bounds;
    const view = L.bounds(min.add(shift).divideBy(scale), max.add(shift).divideBy(scale));
    const paths = this.geometry.paths(this.tolerance);
    this.layers.forEach(([name, path]) => path.setAttribute("d", partsIn(paths[name], view)));
    this.shapes.forEach((shape, i) => { shape.style.display = this.geometry.areas[i].box.intersects(view) ? "" : "none"; });
    this.arrange();
  }

  // Symbols and names: they depend on the view and on the selection.
  arrange() {
    const zoom = this.map.getZoom();
    const scale = L.CRS.Utm33.scale(zoom);
    const shift = this.map.getPixelOrigin();
    const size = this.map.getSize();
    this.symbols.arrange(
      ({ x, y }) => ({ x: x * scale - shift.x, y: y * scale - shift.y }),
      zoom,
      L.bounds(this.map.containerPointToLayerPoint([0, 0]), this.map.containerPointToLayerPoint(size)),
    );
  }

  apply(state) {
    const before = this.state;
    this.state = { ...NO_STATE, ...state };
    this.values = this.state.values.split("|");
    this.centreValues = this.state.centre_values.split("|");
    this.speak();
    this.notify();
    if (this.geometry) this.show(before);
  }

  show(before) {
    const { classes, centre_classes: flags, palette, selected, municipality, outline, focus } = this.state;
    const fill = (flag, hidden) =>
      flag === "x" ? "url(#rs-hatch)" : flag === undefined || flag === "-" ? hidden : palette[Number(flag)];
    this.shapes.forEach((shape, i) => {
      shape.style.fill = fill(classes[i], "var(--rs-quiet)");
    });
    this.symbols.recolour((i) => (flags[i] === "x" ? "var(--rs-missing)" : fill(flags[i], null)), selected);
    const centre = this.geometry.centres.find((one) => one.slug === selected);
    const codes = outline?.length ? outline : centre?.municipalities ?? [];
    this.outlines.forEach((path) => path.setAttribute("d", codes.length ? outlineOf(this.geometry, codes) : ""));
    this.area.setAttribute("d", this.geometry.areaOf.has(municipality) ? outlineOf(this.geometry, [municipality]) : "");
    this.follow(before, centre, codes, focus);
    this.arrange();
  }

  // Moves only when someone other than the map chose, or when the page asks (a new focus).
  follow(before, centre, codes, focus) {
    const { selected, municipality } = this.state;
    const changed = selected !== (before?.selected ?? null) || municipality !== (before?.municipality ?? null);
    const own = this.clicked && (selected === this.clicked.slug || municipality === this.clicked.code);
    if (changed) this.clicked = null;
    if ((changed && !own && centre) || (before && focus !== before.focus)) {
      if (centre) this.showBox(codes, centre);
      else this.showNorway();
    }
  }

  showNorway() {
    this.fit(NORWAY, 10);
    this.atHome = true;
  }

  showBox(codes, centre) {
    const box = L.bounds([[centre.x, centre.y]]);
    codes.forEach((code) => {
      const area = this.geometry.areaOf.get(code);
      if (area) box.extend(area.box.min).extend(area.box.max);
    });
    this.fit(box, 9);
    this.atHome = false;
  }

  fit(box, closest) {
    const { x: width, y: height } = this.map.getSize();
    if (!width || !height) return;
    const size = box.getSize();
    const scale = Math.min((width - 24) / size.x, (height - 24) / size.y);
    const wanted = Math.floor(L.CRS.Utm33.zoom(scale) * 8) / 8;
    const zoom = Math.min(closest, Math.max(3, wanted));
    this.map.setMinZoom(Math.min(4, zoom));
    const { x, y } = box.getCenter();
    this.map.setView(utm33.unproject({ x: x + ORIGIN.x, y: ORIGIN.y - y }), zoom, { animate: false });
  }

  target(event) {
    const node = event.target.closest?.("[data-centre], [data-area]");
    if (!node || !this.geometry || !this.state) return null;
    const { centre, area } = node.dataset;
    if (centre !== undefined) return { kind: "centre", index: Number(centre), ...this.geometry.centres[centre] };
    return { kind: "municipality", index: Number(area), ...this.geometry.areas[area] };
  }

  click(event) {
    const hit = this.target(event);
    if (event.pointerType === "touch") this.hover(event);
    if (!hit) return;
    const region = hit.kind === "centre" ? hit : this.geometry.regionOf.get(hit.code);
    this.clicked = { slug: region?.slug, code: hit.code };
    this.choose(hit.kind, hit.kind === "centre" ? hit.slug : hit.code);
  }

  hover(event) {
    const hit = this.target(event);
    if (!hit) return this.hideTip();
    const { title, unit, year, texts } = this.state;
    const value = (hit.kind === "centre" ? this.centreValues : this.values)[hit.index];
    const region = hit.kind === "municipality" && this.geometry.regionOf.get(hit.code);
    const lines = [
      ["strong", hit.name],
      region && ["small", `${texts.region ?? ""} ${region.region ?? region.name}`.trim()],
      ["span", `${title}: ${value ? `${value}${unit ? `\u00a0${unit}` : ""}` : texts.missing ?? "–"}${year ? ` (${year})` : ""}`],
    ].filter(Boolean);
    this.tip.replaceChildren(...lines.map(([name, text]) => Object.assign(document.createElement(name), { textContent: text })));
    const box = this.map.getContainer().getBoundingClientRect();
    this.tip.classList.add("rs-tip-on");
    const { offsetWidth: w, offsetHeight: h } = this.tip;
    const x = Math.min(event.clientX - box.left + 14, box.width - w - 6);
    const y = event.clientY - box.top + (event.clientY - box.top + h + 24 > box.height ? -h - 12 : 16);
    this.tip.style.transform = `translate(${Math.max(6, Math.round(x))}px, ${Math.max(6, Math.round(y))}px)`;
    return undefined;
  }

  hideTip() {
    this.tip.classList.remove("rs-tip-on");
  }

  // Language, colours of the theme, and names for those who do not see the map.
  speak() {
    const { texts, lang, dark, title } = this.state;
    const box = this.map.getContainer();
    document.documentElement.lang = lang ?? "nb";
    document.title = texts.map ?? title ?? "";
    box.setAttribute("aria-label", `${texts.map ?? ""}${title ? `: ${title}` : ""}`);
    box.setAttribute("role", "application");
    box.classList.toggle("rs-dark", Boolean(dark));
    const label = (node, text) => {
      if (!node || !text) return;
      node.title = text;
      node.setAttribute("aria-label", text);
    };
    label(this.zoom._zoomInButton, texts.zoom_in);
    label(this.zoom._zoomOutButton, texts.zoom_out);
    label(this.home.button, texts.home);
  }
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

// The neighbours fade out towards the edges of the geodata instead of ending in a cut.
function fades(defs, ground) {
  const edges = [["east", 590000, -1150000, 220000, 2300000, 1, 0], ["south", -1000000, 880000, 1820000, 260000, 0, 1]];
  for (const [name, x, y, width, height, x2, y2] of edges) {
    const fade = element("linearGradient", { id: `rs-fade-${name}`, x1: 0, y1: 0, x2, y2 }, defs);
    element("stop", { class: "rs-fade-stop", offset: 0, "stop-opacity": 0 }, fade);
    element("stop", { class: "rs-fade-stop", offset: 0.9, "stop-opacity": 1 }, fade);
    element("rect", { x, y, width, height, fill: `url(#rs-fade-${name})` }, ground);
  }
}
