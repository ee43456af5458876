// The map itself: drawn once from the static files; a state only recolours, selects and moves.

const NORWAY = L.bounds([-580000, -740000], [620000, 755000]); // metres from ORIGIN, y downwards
// How far one may pan: corners in metres, for Leaflet limits a view by two projected corners.
const LIMITS = [[-1300000, 5900000], [2000000, 8450000]];
const TOWN_ZOOM = 8; // from which the towns' outlines are fetched and drawn: 130 m a pixel at 9
const ATTRIBUTION = "© Kartverket, Natural Earth, OpenStreetMap, SSB";
const LOCALES = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const NO_STATE = { classes: "", centre_classes: "", values: "", centre_values: "", palette: [], texts: {} };

class RegionMap {
  constructor(map, urls, choose) {
    Object.assign(this, { map, urls: absolute(urls), choose, state: null, geometry: null, clicked: null, atHome: true });
    const box = map.getContainer();
    box.classList.add("rs-map"); // which may make it another size than the map was given
    map.invalidateSize({ animate: false });
    map.attributionControl?.setPrefix(false).addAttribution(ATTRIBUTION);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) map.options.zoomAnimation = false;
    this.zoom = L.control.zoom().addTo(map);
    this.home = homeControl(() => this.showNorway()).addTo(map);
    this.player = new Player(box, {
      ask: (indicator) => this.choose("play", indicator),
      show: (flags) => { if (this.colour(flags)) this.arrange(); else this.base?.compose(); },
      rest: (year) => this.choose("year", year),
      stop: () => this.choose("stop", null),
    });
    this.tip = L.DomUtil.create("div", "rs-tip", box);
    this.tip.setAttribute("role", "status");
    this.notice = L.DomUtil.create("div", "rs-notice", box);
    this.showNorway();
    map.setMaxBounds(LIMITS.map(([x, y]) => utm33.unproject({ x, y }))); // an earlier view would be moved within them
    this.listen(box);
    this.load();
  }

  listen(box) {
    this.map.on("zoomstart", () => { this.hideTip(); box.classList.add("rs-zooming"); });
    this.map.on("zoomend", () => box.classList.remove("rs-zooming"));
    this.map.on("dragstart", () => { this.atHome = false; this.hideTip(); });
    this.map.on("click", (event) => this.click(event.originalEvent));
    box.addEventListener("wheel", () => { this.atHome = false; }, { passive: true });
    box.addEventListener("pointermove", (event) => event.pointerType !== "touch" && this.hover(event));
    box.addEventListener("pointerleave", () => this.hideTip());
    const sizeNow = () => `${box.clientWidth} ${box.clientHeight}`;
    let size = sizeNow(); // an observer is told of the first size too, for which the view has been set
    new ResizeObserver(() => {
      if (size === (size = sizeNow())) return;
      this.map.invalidateSize({ animate: false });
      if (this.atHome) this.showNorway();
    }).observe(box);
  }

  async load() {
    this.failed = false;
    this.notify();
    try {
      this.geometry = await ground().geometry(this.urls);
      this.draw();
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    this.notify();
    if (this.geometry && this.state) this.show(null);
    else if (this.geometry) this.arrange();
    if (this.geometry) requestAnimationFrame(() => setTimeout(() => this.loadQuiet()));
  }

  // After the first picture: roads, place names and the like, which the map can do without.
  async loadQuiet() {
    try {
      this.base.more = await ground().quiet(this.urls.quiet);
      this.base.paintLines();
      this.over.names = await loadPlaces(this.urls.places, this.geometry.centres);
      this.arrange();
    } catch (error) {
      console.warn(error);
    }
  }

  // The towns' outlines: most visits look at none of them so near.
  async loadTowns() {
    if (this.askedForTowns) return;
    this.askedForTowns = true;
    try {
      this.over.towns = await ground().towns(this.urls.towns);
      this.arrange();
    } catch (error) {
      this.askedForTowns = false;
      console.warn(error);
    }
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
    this.base = new Ground(this.map, g);
    this.over = new Over(this.map, g, this.base);
    this.background = new Background(this.map, this.base);
    this.renderer = L.svg({ padding: 0.1 }).addTo(this.map);
    this.svg = this.renderer._container;
    this.svg.setAttribute("aria-hidden", "true");
    this.ground = element("g", {}, this.svg);
    const path = (name) => element("path", { class: name }, this.ground);
    this.pointed = path("rs-pointed");
    this.area = path("rs-area-chosen");
    this.outlines = ["rs-outline-casing", "rs-outline"].map(path);
    this.flows = new Flows(this.svg, g);
    this.towns = new Towns(this.svg);
    this.symbols = new Symbols(this.svg, g.centres);
    this.base.dots = (pen) => this.symbols.paint(pen, this.base.ink);
    this.renderer.on("update", () => { this.place(); this.arrange(); });
    this.place();
  }

  // Layer pixels = metres * scale + shift; runs after every pan and zoom, never on a recolour.
  place() {
    const scale = L.CRS.Utm33.scale(this.map.getZoom());
    const shift = this.map.getPixelOrigin();
    this.ground.setAttribute("transform", `matrix(${scale} 0 0 ${scale} ${-shift.x} ${-shift.y})`);
  }

  // Symbols, names and what is over the ground: they depend on the view, the selection and the layers.
  arrange() {
    this.arranged = true;
    const zoom = this.map.getZoom();
    const scale = L.CRS.Utm33.scale(zoom);
    const shift = this.map.getPixelOrigin();
    const size = this.map.getSize();
    const place = ({ x, y }) => ({ x: x * scale - shift.x, y: y * scale - shift.y });
    const area = L.bounds(this.map.containerPointToLayerPoint([0, 0]), this.map.containerPointToLayerPoint(size));
    this.symbols.arrange(place, zoom, area);
    this.towns.arrange(place, zoom, this.symbols.taken);
    this.flows.arrange(this.over.names?.points, this.symbols.selected, place);
    this.over.near = zoom >= TOWN_ZOOM;
    if (this.over.near && !this.over.towns) this.loadTowns();
    this.over.paint(this.symbols, place, area);
    this.base.compose();
  }

  apply(state) {
    const before = this.state;
    this.state = { ...NO_STATE, ...state };
    this.values = this.state.values.split("|");
    this.centreValues = this.state.centre_values.split("|");
    this.ranked = {};
    this.speak();
    this.notify();
    this.player.apply(this.state);
    if (this.geometry) this.show(before);
  }

  // Where every municipality has its region's colour, the message says it of the centres alone.
  expand() {
    if (!this.state.by_region) return;
    const { areas, regionOf } = this.geometry;
    const centres = areas.map((area) => regionOf.get(area.code)?.index);
    this.values = centres.map((index) => this.centreValues[index] ?? "");
    this.state.classes = centres.map((index) => this.state.centre_classes[index] ?? "-").join("");
  }

  show(before) {
    this.expand();
    const { selected, municipality, outline, focus, dark, flows, bands, minutes, catchment, background } = this.state;
    this.symbols.bringForward(Boolean(flows?.length));
    const others = this.colour(this.player.flags() ?? this.state);
    const centre = this.geometry.centres.find((one) => one.slug === selected);
    const codes = outline?.length ? outline : centre?.municipalities ?? [];
    this.draws("outline", codes, () => {
      const d = codes.length ? outlineOf(this.geometry, codes) : "";
      this.outlines.forEach((path) => path.setAttribute("d", d));
    });
    this.draws("area", [municipality], () =>
      this.area.setAttribute("d", this.geometry.areaOf.has(municipality) ? outlineOf(this.geometry, [municipality]) : ""));
    const parts = [
      this.over.apply({ codes, own: centre?.centre_municipalities ?? [], bands, minutes, catchment }),
      this.flows.apply(flows),
      this.towns.apply(this.state.towns, this.state.palette),
      this.draws("dark", [dark], () => {}),
    ];
    this.background.apply(background);
    this.arranged = false;
    this.follow(before, centre, codes, focus);
    if (this.arranged) return; // the map has moved, and drawn all of it
    if (!before || others || parts.includes(true)) this.arrange();
    else this.base.compose();
  }

  // Does a drawing again only when what it is made of is another than last time.
  draws(what, content, draw) {
    const key = String(content);
    this.drawn ??= {};
    if (this.drawn[what] === key) return false;
    this.drawn[what] = key;
    draw();
    return true;
  }

  // Colours by the flags of the state, or of a year being played; what the state hides stays hidden.
  // True when other centres are shown or marked than before; drawn by whoever asked.
  colour({ classes = "", centre_classes: centres = "" }) {
    if (!this.geometry) return false;
    const { palette, selected, compared, classes: own, centre_classes: ownCentres } = this.state;
    const fill = (flag) => (flag === undefined || flag === "-" ? null : palette[Number(flag)]);
    this.shown = this.geometry.areas.map((_, i) =>
      own[i] === "-" ? null : PATTERNS[classes[i]] ?? fill(classes[i]));
    this.base.colours = this.shown;
    const others = this.symbols.recolour((i) =>
      ownCentres[i] === "-" ? null : PATTERNS[centres[i]] ? "var(--rs-missing)" : fill(centres[i]), selected, compared);
    return others;
  }

  // Moves only when someone other than the map chose, or when the page asks (a new focus).
  follow(before, centre, codes, focus) {
    const { selected, municipality } = this.state;
    if (beginAt(this, this.state, before)) return;
    const changed = selected !== (before?.selected ?? null) || municipality !== (before?.municipality ?? null);
    const own = this.clicked && (selected === this.clicked.slug || municipality === this.clicked.code);
    if (changed) this.clicked = null;
    if ((changed && !own && centre) || (before && focus !== before.focus)) {
      if (centre) this.showBox([...codes, ...(centre.centre_municipalities ?? [])], [centre]);
      else this.showNorway();
    } else if (this.state.county !== (before?.county ?? "")) {
      const { county } = this.state;
      if (county) this.showBox(this.geometry.areas.map(({ code }) => code).filter((code) => code.startsWith(county)));
      else if (!centre) this.showNorway();
    }
  }

  showNorway() {
    this.fit(NORWAY, 10);
    this.atHome = true;
  }

  showBox(codes, points = []) {
    const box = L.bounds(points.map(({ x, y }) => [x, y]));
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

  // What is under the pointer: a centre by its symbol or name, else an area by its shape.
  target(event) {
    if (!this.base || !this.state) return null;
    const centre = event.target.closest?.("[data-centre]")?.dataset.centre;
    const flow = this.flows.items[event.target.dataset?.flow];
    if (flow) return { kind: "flow", ...flow };
    const town = this.towns.items[event.target.closest?.("[data-town]")?.dataset.town];
    if (town) return { kind: "town", name: town.name, text: town.text };
    if (centre !== undefined) return { kind: "centre", index: Number(centre), ...this.geometry.centres[centre] };
    if (!event.target.closest?.(".leaflet-map-pane") && event.target !== this.map.getContainer()) return null;
    const index = this.base.at(this.metres(event));
    return index < 0 ? null : { kind: "municipality", index, ...this.geometry.areas[index] };
  }

  // A point in an area, in pixels of the map, with some pixels of the area alone on every side.
  pointOf(code) {
    const index = this.geometry.areas.findIndex((area) => area.code === code);
    const { min, max } = this.geometry.areas[index].box;
    const scale = L.CRS.Utm33.scale(this.map.getZoom());
    const shift = this.map.getPixelOrigin();
    const frame = this.map.getContainer().getBoundingClientRect();
    const clear = (x, y) => {
      const at = this.map.layerPointToContainerPoint(L.point(x, y).multiplyBy(scale).subtract(shift));
      const node = document.elementFromPoint(at.x + frame.left, at.y + frame.top);
      return this.base.at({ x, y }) === index && node && !node.closest("[data-centre], .leaflet-control, .rs-player") && at;
    };
    const margin = 3 / scale;
    for (let part = 1; part < 900; part += 1) {
      const x = min.x + (max.x - min.x) * ((part * 0.618034) % 1);
      const y = min.y + (max.y - min.y) * (part / 900);
      const at = clear(x, y);
      if (at && [[-1, -1], [1, -1], [-1, 1], [1, 1]].every(([u, v]) => clear(x + u * margin, y + v * margin))) return { x: at.x, y: at.y };
    }
    return null;
  }

  metres(event) {
    const at = this.map.mouseEventToContainerPoint(event);
    return this.map.getPixelOrigin().add(this.map.containerPointToLayerPoint(at)).divideBy(L.CRS.Utm33.scale(this.map.getZoom()));
  }

  click(event) {
    const hit = this.target(event);
    if (event.pointerType === "touch") this.hover(event);
    if (!hit || hit.kind === "flow" || hit.kind === "town") return;
    const region = hit.kind === "centre" ? hit : this.geometry.regionOf.get(hit.code);
    this.clicked = { slug: region?.slug, code: hit.code };
    this.choose(hit.kind, hit.kind === "centre" ? hit.slug : hit.code);
  }

  hover(event) {
    const hit = this.target(event);
    this.point(hit);
    if (!hit) return this.hideTip();
    const lines = this.words(hit);
    this.tip.replaceChildren(...lines.map(([name, text]) => Object.assign(document.createElement(name), { textContent: text })));
    const box = this.map.getContainer().getBoundingClientRect();
    this.tip.classList.add("rs-tip-on");
    const { offsetWidth: w, offsetHeight: h } = this.tip;
    const x = Math.min(event.clientX - box.left + 14, box.width - w - 6);
    const y = event.clientY - box.top + (event.clientY - box.top + h + 24 > box.height ? -h - 12 : 16);
    this.tip.style.transform = `translate(${Math.max(6, Math.round(x))}px, ${Math.max(6, Math.round(y))}px)`;
    return undefined;
  }

  // What the tooltip says, as [element, text].
  words(hit) {
    if (hit.kind === "flow") {
      return [["strong", `${hit.name} → ${this.symbols.selected?.centre.name ?? ""}`], ["span", hit.text]];
    }
    if (hit.kind === "town") return [["strong", hit.name], ["span", hit.text]];
    const { title, unit, year, texts, remark, centre_remark: centreRemark, estimated, centre_estimated: centreEstimated } = this.state;
    const isCentre = hit.kind === "centre";
    const region = !isCentre && this.geometry.regionOf.get(hit.code);
    const value = this.written((isCentre ? this.centreValues : this.values)[hit.index]);
    const played = this.player.word(isCentre, hit.index);
    const flag = (isCentre ? this.state.centre_classes : this.state.classes)[hit.index];
    const none = (flag === "n" ? texts.nowhere : texts.missing) ?? "–";
    const text = played ?? (value ? `${value}${unit ? `\u00a0${unit}` : ""}` : none);
    const when = this.player.otherYear() ?? year;
    const marks = [isCentre ? centreRemark : remark];
    if ((isCentre ? centreEstimated : estimated)[hit.index] === "1") marks.push(texts.estimated);
    if (flag === "x") marks.push(texts.unranked); // a number without a class
    const hidden = flag === "-";
    const lines = [["strong", hit.name], region && ["small", `${texts.region ?? ""} ${region.region ?? region.name}`.trim()]];
    if (!hidden || value) lines.push(["span", `${title}: ${text}${when ? ` (${when})` : ""}`]);
    if (!played && value) lines.push(["small", this.rank(isCentre, hit.index)], ["small", marks.filter(Boolean).join(", ")]);
    if (!isCentre) {
      const minutes = this.over.bands.minutes.get(hit.code);
      lines.push(["span", this.flows.items.find((flow) => flow.index === hit.index)?.text]);
      if (minutes !== undefined) lines.push(["span", (this.state.minutes_text ?? "").replace("{minutes}", minutes)]);
    }
    return lines.filter((line) => line && line[1]);
  }

  // Plain numbers as the language writes them; texts as they are.
  written(text) {
    const { decimals, signed, lang } = this.state;
    if (!text || decimals === null || decimals === undefined) return text;
    const style = {
      minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: signed ? "exceptZero" : "auto",
    };
    return text.split("/").map((part) => Number(part).toLocaleString(LOCALES[lang] ?? LOCALES.nb, style)).join(" / ");
  }

  number(text) {
    const { decimals, lang } = this.state;
    return decimals === null || decimals === undefined ? numberOf(text, lang) : Number(text);
  }

  // "Nr. 12 av 122": among the places of the kind that are shown and have a number with a class.
  rank(isCentre, index) {
    const { texts, classes, centre_classes: centreClasses } = this.state;
    const flags = isCentre ? centreClasses : classes;
    this.ranked[isCentre] ??= (isCentre ? this.centreValues : this.values)
      .map((text, i) => (text && flags[i] !== "-" && flags[i] !== "x" ? this.number(text) : null));
    const numbers = this.ranked[isCentre];
    const known = numbers.filter((number) => number !== null);
    if (numbers[index] === null || known.length < 2) return "";
    const n = 1 + known.filter((number) => number > numbers[index]).length;
    return (texts[isCentre ? "centre_rank" : "rank"] ?? "").replace("{n}", n).replace("{total}", known.length);
  }

  // A line round the area under the pointer.
  point(hit) {
    const code = hit?.kind === "municipality" ? hit.code : null;
    if (!this.geometry || code === this.pointedAt) return;
    this.pointedAt = code;
    this.map.getContainer().classList.toggle("rs-over-area", Boolean(code));
    this.pointed.setAttribute("d", code ? outlineOf(this.geometry, [code]) : "");
  }

  hideTip() {
    this.tip.classList.remove("rs-tip-on");
    if (this.pointed) this.point(null);
  }

  // Language, colours of the theme, and names for those who do not see the map.
  speak() {
    const { texts, lang, dark, title } = this.state;
    const box = this.map.getContainer();
    // Only when it is another: setting the same language again costs 4 ms, for the canvas with names.
    if (document.documentElement.lang !== (lang ?? "nb")) document.documentElement.lang = lang ?? "nb";
    document.title = texts.map ?? title ?? "";
    box.setAttribute("aria-label", `${texts.map ?? ""}${title ? `: ${title}` : ""}`);
    box.setAttribute("role", "application");
    if (box.classList.contains("rs-dark") !== Boolean(dark)) {
      box.classList.toggle("rs-dark", Boolean(dark));
      this.base?.restyle();
      this.base?.paintLines();
    }
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

// Where the geometry is: in the page round the map, which may have it ready and lends it to all its maps,
// else here.
function ground() {
  try {
    return window.parent.RegionsenterGround ?? ownGround;
  } catch {
    return ownGround; // a host on another origin
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

// A number as the page writes it ("1 234,5", "−3,1"; in English "1,234.5").
function numberOf(text, lang) {
  const plain = lang === "en" ? text.replace(/,/g, "") : text.replace(",", ".");
  return Number(plain.replace(/\s/g, "").replace("\u2212", "-"));
}
