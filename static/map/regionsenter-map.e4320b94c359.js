(() => {
"use strict";
// The map's projection: EPSG:25833, UTM zone 33 on GRS80, as official maps of Norway use.
// Web Mercator would draw Finnmark more than twice too large beside the south.
// Formulas: Krüger's series to the third order in the flattening n (error well under a metre).

const FLATTENING = 1 / 298.257222101;
const N = FLATTENING / (2 - FLATTENING);
const RADIUS = 0.9996 * (6378137 / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64); // scaled, metres
const ALPHA = [N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16, (13 * N ** 2) / 48 - (3 * N ** 3) / 5, (61 * N ** 3) / 240];
const BETA = [N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96, N ** 2 / 48 + N ** 3 / 15, (17 * N ** 3) / 480];
const DELTA = [2 * N - (2 * N ** 2) / 3 - 2 * N ** 3, (7 * N ** 2) / 3 - (8 * N ** 3) / 5, (56 * N ** 3) / 15];
const ECCENTRIC = (2 * Math.sqrt(N)) / (1 + N);
const MERIDIAN = (15 * Math.PI) / 180;

const series = (terms, angle, start = 0) =>
  terms.reduce((sum, term, j) => sum + term * angle(2 * (j + 1)), start);

const utm33 = {
  project({ lat, lng }) {
    const sine = Math.sin((lat * Math.PI) / 180);
    const lon = (lng * Math.PI) / 180 - MERIDIAN;
    const t = Math.sinh(Math.atanh(sine) - ECCENTRIC * Math.atanh(ECCENTRIC * sine));
    const xi = Math.atan2(t, Math.cos(lon));
    const eta = Math.atanh(Math.sin(lon) / Math.sqrt(1 + t * t));
    return new L.Point(
      500000 + RADIUS * series(ALPHA, (j) => Math.cos(j * xi) * Math.sinh(j * eta), eta),
      RADIUS * series(ALPHA, (j) => Math.sin(j * xi) * Math.cosh(j * eta), xi),
    );
  },
  unproject({ x, y }) {
    const xi = y / RADIUS;
    const eta = (x - 500000) / RADIUS;
    const a = xi - series(BETA, (j) => Math.sin(j * xi) * Math.cosh(j * eta));
    const b = eta - series(BETA, (j) => Math.cos(j * xi) * Math.sinh(j * eta));
    const chi = Math.asin(Math.sin(a) / Math.cosh(b));
    const lat = series(DELTA, (j) => Math.sin(j * chi), chi);
    const lon = MERIDIAN + Math.atan2(Math.sinh(b), Math.cos(a));
    return new L.LatLng((lat * 180) / Math.PI, (lon * 180) / Math.PI);
  },
  bounds: L.bounds([-1500000, 5500000], [2500000, 8900000]),
};

// Origin in the middle of Norway: small numbers keep their precision in SVG transforms.
const ORIGIN = { x: 500000, y: 7200000 };
// Pixels a metre at zoom 0, set so that a zoom level means the same as on a web map at 65° north.
const SCALE = (256 * 2.37) / 40075017;

L.CRS.Utm33 = L.extend({}, L.CRS, {
  code: "EPSG:25833",
  projection: utm33,
  transformation: L.transformation(1, -ORIGIN.x, -1, ORIGIN.y),
  scale: (zoom) => SCALE * 2 ** zoom,
  zoom: (scale) => Math.log2(scale / SCALE),
  distance: L.CRS.Earth.distance,
  infinite: true,
});

// Reads the two static files once and turns shapes into SVG path data.
// Path data is in whole metres from ORIGIN with y downwards, so zooming only changes a transform.

async function readJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function loadGeometry(urls) {
  const [topology, { centres }] = await Promise.all([readJson(urls.norway), readJson(urls.centres)]);
  const areas = topology.objects.municipalities.geometries.map((shape) => {
    const { coordinates, type } = topojson.feature(topology, shape).geometry;
    return {
      code: shape.id, name: shape.properties.n, shape,
      box: boxOf(type === "Polygon" ? [coordinates] : coordinates),
    };
  });
  const regionOf = new Map();
  centres.forEach((centre, index) => {
    const { x, y } = utm33.project({ lat: centre.lat, lng: centre.lon });
    Object.assign(centre, { index, x: x - ORIGIN.x, y: ORIGIN.y - y });
    centre.municipalities.forEach((code) => regionOf.set(code, centre));
  });
  const paths = new Map();
  return {
    topology, areas, centres, regionOf,
    areaOf: new Map(areas.map((area) => [area.code, area])),
    // Path data of everything, with lines at most `tolerance` metres off; made once each.
    paths(tolerance) {
      if (!paths.has(tolerance)) paths.set(tolerance, pathsOf(tolerance ? coarser(topology, tolerance) : topology));
      return paths.get(tolerance);
    },
  };
}

function pathsOf(topology) {
  const { municipalities, counties, land, lakes, borders } = topology.objects;
  const shapeOf = (object) => topojson.feature(topology, object).geometry.coordinates;
  return {
    areas: municipalities.geometries.map((shape) =>
      polygonPath(shape.type === "Polygon" ? [shapeOf(shape)] : shapeOf(shape))),
    land: shapeOf(land).map(polygonPart),
    lakes: shapeOf(lakes).map(polygonPart),
    abroad: lineParts(shapeOf(borders)),
    counties: lineParts(topojson.mesh(topology, counties).coordinates),
    inner: lineParts(topojson.mesh(topology, municipalities, (a, b) => a !== b).coordinates),
    coast: lineParts(topojson.mesh(topology, municipalities, (a, b) => a === b).coordinates),
  };
}

// The same topology with fewer points: what cannot be seen far out need not be painted. Works arc
// by arc, so neighbours still share their border (Douglas-Peucker; a small island stays as it is).
function coarser(topology, tolerance) {
  const [kx, ky] = topology.transform.scale;
  const arcs = topology.arcs.map((arc) => {
    if (arc.length < 4) return arc;
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
    const keep = new Uint8Array(points.length);
    keep[0] = keep[points.length - 1] = 1;
    const stack = [[0, points.length - 1]];
    while (stack.length) {
      const [from, to] = stack.pop();
      let [far, at] = [tolerance, -1];
      for (let i = from + 1; i < to; i += 1) {
        const distance = fromLine(points[i], points[from], points[to], kx, ky);
        if (distance > far) [far, at] = [distance, i];
      }
      if (at > 0) { keep[at] = 1; stack.push([from, at], [at, to]); }
    }
    const kept = points.filter((_, i) => keep[i]);
    const closed = points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
    if (closed && kept.length < 4) return arc;
    return kept.map((point, i) => (i ? [point[0] - kept[i - 1][0], point[1] - kept[i - 1][1]] : point));
  });
  return { ...topology, arcs };
}

function fromLine([px, py], [ax, ay], [bx, by], kx, ky) {
  const [dx, dy, ex, ey] = [(bx - ax) * kx, (by - ay) * ky, (px - ax) * kx, (py - ay) * ky];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, (ex * dx + ey * dy) / length)) : 0;
  return Math.hypot(ex - t * dx, ey - t * dy);
}

// The outline of several municipalities as one.
function outlineOf(geometry, codes) {
  const geometries = codes.map((code) => geometry.areaOf.get(code)?.shape).filter(Boolean);
  const shape = { type: "GeometryCollection", geometries };
  return linePath(topojson.mesh(geometry.topology, shape, (a, b) => a === b).coordinates);
}

function ring(points, close) {
  let [x, y] = [Math.round(points[0][0] - ORIGIN.x), Math.round(ORIGIN.y - points[0][1])];
  let path = `M${x} ${y}l`;
  const last = close ? points.length - 1 : points.length;
  for (let i = 1; i < last; i += 1) {
    const [u, v] = [Math.round(points[i][0] - ORIGIN.x), Math.round(ORIGIN.y - points[i][1])];
    path += `${u - x} ${v - y} `;
    [x, y] = [u, v];
  }
  return path + (close ? "z" : "");
}

const polygonPath = (polygons) => polygons.flat().map((points) => ring(points, true)).join("");
const linePath = (lines) => lines.filter((line) => line.length > 1).map((line) => ring(line, false)).join("");

// Pieces with their boxes: a browser paints a whole path for every tile, also what is out of sight.
const PIECE = 60;
function lineParts(lines) {
  const parts = [];
  for (const line of lines) {
    for (let i = 0; i < line.length - 1; i += PIECE) {
      const piece = line.slice(i, i + PIECE + 1);
      parts.push({ d: ring(piece, false), box: boxOf([[piece]]) });
    }
  }
  return parts;
}

const polygonPart = (polygon) => ({ d: polygonPath([polygon]), box: boxOf([polygon]) });

const partsIn = (parts, view) =>
  parts.filter(({ box }) => box.intersects(view)).map(({ d }) => d).join("");

function boxOf(polygons) {
  const box = L.bounds([]);
  polygons.forEach(([outer]) => outer.forEach(([x, y]) => box.extend([x - ORIGIN.x, ORIGIN.y - y])));
  return box;
}

// Centre symbols and their names. They keep their size in pixels at every zoom.

const SVG = "http://www.w3.org/2000/svg";

function element(name, attributes, parent) {
  const node = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  if (parent) parent.append(node);
  return node;
}

// Grows with the square root of the population, so that towns of 1 000, 10 000 and 50 000 differ at a
// glance; the few big cities are cut off at 15 px. An unknown population is the smallest.
const radiusOf = (population, zoom) =>
  Math.min(15, 3.6 + 0.034 * Math.sqrt(population ?? 0)) * (zoom < 4.6 ? 0.8 : zoom < 6.5 ? 1 : 1.25);

// How small a town may be and still get a name.
const smallestNamed = (zoom) => (zoom < 4.3 ? 62000 : zoom < 4.75 ? 38000 : zoom < 5.75 ? 18000 : zoom < 6.75 ? 7000 : 0);

const shortName = (name) => name.split(/ [-/–] |\//)[0];

class Symbols {
  constructor(svg, centres) {
    this.dots = element("g", { class: "rs-centres" }, svg);
    this.names = element("g", { class: "rs-names", "aria-hidden": "true" }, svg);
    this.chosen = element("g", { class: "rs-chosen" }, svg);
    const bySize = [...centres].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
    this.items = bySize.map((centre) => {
      const group = element("g", { "data-centre": centre.index }, this.dots);
      const halo = element("circle", { class: "rs-halo" }, group);
      const dot = element("circle", { class: "rs-dot" }, group);
      const text = element("text", { class: "rs-name", "data-centre": centre.index }, this.names);
      text.textContent = shortName(centre.name);
      return { centre, group, halo, dot, text, hidden: true };
    });
    this.ring = element("circle", { class: "rs-ring" }, this.chosen);
    this.diamond = element("path", { class: "rs-diamond" }, this.chosen);
    this.pen = document.createElement("canvas").getContext("2d");
  }

  // Colours and what is shown. fill(i) gives a colour or null for a hidden centre.
  recolour(fill, selected) {
    this.selected = null;
    for (const item of this.items) {
      const colour = fill(item.centre.index);
      const chosen = item.centre.slug === selected;
      item.hidden = colour === null && !chosen;
      item.group.style.display = item.hidden || chosen ? "none" : "";
      item.dot.setAttribute("fill", colour ?? "#fff");
      if (chosen) this.selected = item;
    }
    this.chosen.style.display = this.selected ? "" : "none";
    if (this.selected) {
      this.diamond.setAttribute("fill", this.selected.dot.getAttribute("fill"));
      this.chosen.setAttribute("data-centre", this.selected.centre.index);
    }
  }

  // Puts everything at its place. place(centre) gives layer pixels, view the part in sight.
  arrange(place, zoom, view) {
    for (const item of this.items) {
      const { x, y } = place(item.centre);
      const r = radiusOf(item.centre.population, zoom);
      Object.assign(item, { x, y, r });
      item.group.setAttribute("transform", `translate(${x} ${y})`);
      item.halo.setAttribute("r", r + 1.4);
      item.halo.setAttribute("stroke-width", 2 * Math.max(0, 9 - r));
      item.dot.setAttribute("r", r);
    }
    if (this.selected) {
      const { x, y, r } = this.selected;
      const d = Math.max(8, r + 3);
      this.chosen.setAttribute("transform", `translate(${x} ${y})`);
      this.diamond.setAttribute("d", `M0 ${-d}L${d} 0L0 ${d}L${-d} 0z`);
      this.ring.setAttribute("r", d + 6);
    }
    this.name(zoom, view);
  }

  // Names, the chosen and the largest first; one that would cover a name or symbol is left out.
  name(zoom, view) {
    const size = zoom < 6.5 ? 12 : 13;
    this.names.setAttribute("font-size", size);
    this.pen.font = `600 ${size}px system-ui, sans-serif`;
    const queue = this.items.filter((item) => !item.hidden && item !== this.selected);
    if (this.selected) queue.unshift(this.selected);
    const seen = ({ x, y }) => x > view.min.x && x < view.max.x && y > view.min.y && y < view.max.y;
    const taken = [];
    // A name keeps clear of the symbols of larger towns, or it would seem to belong to them.
    const free = (box, own) => box[0] > view.min.x && box[2] < view.max.x && !taken.some((other) =>
      other[4] !== own && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
    for (const item of this.items) item.text.style.display = "none";
    for (const item of queue) {
      const chosen = item === this.selected;
      if (!seen(item)) continue;
      taken.push([item.x - item.r - 6, item.y - item.r, item.x + item.r + 6, item.y + item.r, item]);
      if ((!chosen && (item.centre.population ?? 0) < smallestNamed(zoom))) continue;
      const width = this.pen.measureText(item.text.textContent).width * (chosen ? 1.12 : 1) + 4;
      const out = (chosen ? Math.max(8, item.r + 3) + 7 : item.r) + 4;
      const spots = [[out, 0, "start"], [-out, 0, "end"], [0, -out - size / 2, "middle"], [0, out + size / 2, "middle"]];
      const boxed = ([dx, dy, anchor]) => {
        const left = item.x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
        return [left, item.y + dy - size * 0.62, left + width, item.y + dy + size * 0.62];
      };
      const spot = spots.find((candidate) => free(boxed(candidate), item)) ?? (chosen ? spots[0] : null);
      if (!spot) continue;
      taken.push(boxed(spot));
      item.text.style.display = "";
      item.text.classList.toggle("rs-name-chosen", chosen);
      item.text.setAttribute("text-anchor", spot[2]);
      item.text.setAttribute("x", item.x + spot[0]);
      item.text.setAttribute("y", item.y + spot[1]);
    }
  }
}

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

// The only part that knows streamlit-folium: its window.Streamlit, its list of feature groups and
// the iframe it lives in. Replace this file to run the map in another host.

let current = null;

window.RegionsenterMap = {
  start(map, urls) {
    current = new RegionMap(map, urls, (kind, id) => {
      // A time, so that a second click on the same place is a new value, also after a reload.
      window.Streamlit?.setComponentValue({ kind, id, n: Date.now() });
    });
  },

  apply(state) {
    // streamlit-folium appends a feature group per state and never empties the list.
    if (window.feature_group) window.feature_group.length = 0;
    current?.apply(state);
    try {
      const frame = window.frameElement;
      if (frame && state.texts?.map && frame.title !== state.texts.map) frame.title = state.texts.map;
    } catch {
      // A host on another origin may not be named; the map works without.
    }
  },
};
})();
