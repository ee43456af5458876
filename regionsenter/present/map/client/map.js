// The map itself: drawn once from the static files; a state only recolours, selects and moves.

const TOWN_ZOOM = 8; // from which the towns' outlines are fetched and drawn: 130 m a pixel at 9
const ATTRIBUTION = "© Kartverket, Natural Earth, OpenStreetMap, SSB";
const NO_STATE = { classes: "", centre_classes: "", values: "", centre_values: "", palette: [], texts: {}, only: "", marks: "" };

class RegionMap {
  // host: choose(kind, id), and turned(year, when, panel) while the years are played.
  constructor(map, urls, host) {
    Object.assign(this, { map, urls: absolute(urls), host, state: null, geometry: null });
    const box = map.getContainer();
    box.classList.add("rs-map"); // which may make it another size than the map was given
    map.invalidateSize({ animate: false });
    map.attributionControl?.setPrefix(false).addAttribution(ATTRIBUTION);
    this.moves = new Moves(map);
    this.zoom = L.control.zoom().addTo(map);
    this.home = homeControl(() => this.moves.showNorway()).addTo(map);
    this.player = new Player(box, {
      ask: (indicator) => host.choose("play", indicator),
      show: (flags) => { if (this.colour(flags)) this.arrange(); else this.base?.compose(); },
      turned: (frame) => host.turned(frame),
      rest: (year) => host.choose("year", year),
      stop: () => host.choose("stop", null),
    });
    this.words = new Words(this);
    this.pointer = new Pointer(this);
    this.walk = new Walk(this);
    this.touch = new Touch(map);
    this.notice = L.DomUtil.create("div", "rs-notice", box);
    this.listen(box);
    this.load();
  }

  listen(box) {
    this.map.on("zoomstart", () => box.classList.add("rs-zooming"));
    this.map.on("zoomend", () => box.classList.remove("rs-zooming"));
    this.map.on("dragstart", () => { this.moves.atHome = false; });
    box.addEventListener("wheel", () => { this.moves.atHome = false; }, { passive: true });
    const sizeNow = () => `${box.clientWidth} ${box.clientHeight}`;
    let size = sizeNow(); // an observer is told of the first size too, for which the view has been set
    new ResizeObserver(() => {
      if (size === (size = sizeNow())) return;
      this.map.invalidateSize({ animate: false });
      if (this.moves.atHome) this.moves.showNorway();
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
    this.walked = element("g", { class: "rs-walked" }, this.svg);
    this.walked.style.display = "none";
    ["rs-walked-under", "rs-walked-over"].forEach((name) => element("circle", { class: name }, this.walked));
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
    this.walk.arrange();
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
    this.words.reset();
    speak(this);
    this.notify();
    this.player.apply(this.state);
    if (this.geometry) this.show(before);
  }

  // Where every municipality has its region's colour, the message says it of the centres alone.
  expand() {
    if (!this.state.by_region) return;
    const { areas, regionOf } = this.geometry;
    this.regions = areas.map((area) => regionOf.get(area.code)?.index);
    this.values = this.regions.map((index) => this.centreValues[index] ?? "");
    this.state.classes = this.regions.map((index) => this.state.centre_classes[index] ?? "-").join("");
  }

  show(before) {
    this.expand();
    const { selected, municipality, outline, dark, flows, bands, minutes, catchment, background } = this.state;
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
    this.moves.follow(this.state, before, centre, codes, this.geometry);
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

  // Colours by the flags of the state, or of a year being played; what the state hides stays hidden, and with
  // one class looked at, all the others. True when other centres are shown or marked than before; drawn by
  // whoever asked.
  colour({ classes = "", centre_classes: centres = "" }) {
    if (!this.geometry) return false;
    const { palette, selected, compared, classes: own, centre_classes: ownCentres, only, marks, by_region: whole } = this.state;
    const fill = (flag) => (flag === undefined || flag === "-" ? null : palette[Number(flag)]);
    // The marks are letters, in order: who has the later has the earlier too.
    const inside = (flag, centre) => !only || (only >= "A" ? marks[centre] >= only : flag === only);
    this.shown = this.geometry.areas.map((_, i) =>
      own[i] === "-" || !inside(classes[i], whole ? this.regions[i] : -1) ? null : PATTERNS[classes[i]] ?? fill(classes[i]));
    this.base.colours = this.shown;
    return this.symbols.recolour((i) => {
      if (ownCentres[i] === "-" || !inside(centres[i], i)) return null;
      return PATTERNS[centres[i]] ? "var(--rs-missing)" : fill(centres[i]);
    }, selected, compared, marks);
  }

  // What was clicked, or come to by keyboard, is chosen; the map stays where it is.
  pick(hit) {
    const region = hit.kind === "centre" ? hit : this.geometry.regionOf.get(hit.code);
    this.moves.own = { slug: region?.slug, code: hit.code };
    this.host.choose(hit.kind, hit.kind === "centre" ? hit.slug : hit.code);
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
