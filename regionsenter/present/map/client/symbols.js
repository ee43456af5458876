// Centre symbols and their names. They keep their size in pixels at every zoom. The dots are drawn on the
// ground's canvas, where another colour costs the browser least; in SVG there is what answers the pointer,
// the names, and the few symbols that are marked.

const SVG = "http://www.w3.org/2000/svg";

function element(name, attributes, parent) {
  const node = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  if (parent) parent.append(node);
  return node;
}

// Grows with the square root of the population, so that towns of 1 000, 10 000 and 50 000 differ at a
// glance; the few big cities are cut off at 15 px. An unknown population is the smallest. Smaller far
// out, where towns crowd, and never moved aside: a symbol stands where the town is.
const radiusOf = (population, zoom) =>
  Math.min(15, 3.6 + 0.034 * Math.sqrt(population ?? 0)) * Math.max(0.6, Math.min(1.25, 0.6 + 0.2 * (zoom - 4)));

// How small a town may be and still get a name.
const smallestNamed = (zoom) => (zoom < 4.3 ? 62000 : zoom < 5 ? 38000 : zoom < 5.75 ? 18000 : zoom < 6.75 ? 7000 : 0);

const shortName = (name) => name.split(/ [-/–] |\//)[0];

const RING = 1.8; // px: the mark of a centre, outside its dot

class Symbols {
  constructor(svg, centres) {
    this.dots = element("g", { class: "rs-centres" }, svg);
    this.names = element("g", { class: "rs-names", "aria-hidden": "true" }, svg);
    this.chosen = element("g", { class: "rs-chosen" }, svg);
    const bySize = [...centres].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
    this.items = bySize.map((centre) => {
      const group = element("g", { "data-centre": centre.index }, this.dots);
      const touch = element("circle", { class: "rs-touch" }, group);
      const dot = element("circle", { class: "rs-dot", fill: "none" }, group);
      const text = element("text", { class: "rs-name", "data-centre": centre.index }, this.names);
      text.textContent = shortName(centre.name);
      return { centre, group, touch, dot, text, hidden: true, colour: undefined };
    });
    this.itemOf = new Map(this.items.map((item) => [item.centre.index, item]));
    this.taken = [];
    this.front = false;
    this.ring = element("circle", { class: "rs-ring" }, this.chosen);
    this.diamond = element("path", { class: "rs-diamond" }, this.chosen);
    this.pen = document.createElement("canvas").getContext("2d");
  }

  // Colours and what is shown. fill(i) gives a colour or null for a hidden centre.
  // compared: slugs of centres marked beside the selected one. True when other symbols are shown.
  // marks: a character a centre; those that are not "0" get a ring.
  recolour(fill, selected, compared = [], marks = "") {
    this.selected = null;
    let changed = false;
    for (const item of this.items) {
      const colour = fill(item.centre.index);
      const chosen = item.centre.slug === selected;
      const mark = chosen ? "chosen" : compared.includes(item.centre.slug) ? "compared" : colour === null ? "hidden" : "";
      if (chosen) this.selected = item;
      item.ringed = (marks[item.centre.index] ?? "0") !== "0";
      if (mark !== item.mark) {
        changed = true;
        item.mark = mark;
        item.hidden = mark === "hidden";
        item.group.style.display = item.hidden || chosen ? "none" : "";
        if (mark === "compared" || item.frame) this.square(item, mark === "compared");
      }
      if (colour !== item.colour) {
        item.colour = colour;
        if (this.front) item.dot.setAttribute("fill", colour ?? "#fff");
        item.frame?.setAttribute("fill", colour ?? "#fff");
      }
    }
    this.chosen.style.display = this.selected ? "" : "none";
    if (this.selected) {
      this.diamond.setAttribute("fill", this.selected.colour ?? "#fff");
      this.chosen.setAttribute("data-centre", this.selected.centre.index);
    }
    return changed;
  }

  // With commuting flows on the map the dots come in front of these, in SVG.
  bringForward(on) {
    if (on === this.front) return;
    this.front = on;
    this.dots.classList.toggle("rs-front", on);
    this.items.forEach(({ dot, colour }) => dot.setAttribute("fill", on ? colour ?? "#fff" : "none"));
  }

  // The dots, in layer pixels, the largest first: a small town beside a large one stays in sight.
  paint(pen, ink) {
    if (this.front) return;
    pen.strokeStyle = ink("--rs-ink");
    pen.lineWidth = 1;
    for (const { x, y, r, halo, mark, colour, ringed } of this.items) {
      if (mark !== "" || r === undefined) continue;
      pen.fillStyle = ink("--rs-paper");
      pen.beginPath();
      pen.arc(x, y, ringed ? r + 3 : halo, 0, 7);
      pen.fill();
      pen.fillStyle = colour === "var(--rs-missing)" ? ink("--rs-missing") : colour ?? "#fff";
      pen.beginPath();
      pen.arc(x, y, r, 0, 7);
      pen.fill();
      pen.stroke();
    }
    pen.lineWidth = RING;
    for (const { x, y, r, mark, ringed } of this.items) {
      if (!ringed || mark !== "" || r === undefined) continue;
      pen.beginPath();
      pen.arc(x, y, r + 3, 0, 7);
      pen.stroke();
    }
  }

  // A compared centre is a square in a square frame; the selected one a diamond in a ring.
  square(item, on) {
    item.group.classList.toggle("rs-compared", on);
    if (on && !item.frame) {
      item.outer = element("rect", { class: "rs-outer" }, item.group);
      item.frame = element("rect", { class: "rs-frame", fill: item.colour ?? "#fff" }, item.group);
    }
    if (on) this.dots.append(item.group); // above the others, until it is one of them again
    else this.dots.insertBefore(item.group, this.items.slice(this.items.indexOf(item) + 1).find((one) => one.mark !== "compared")?.group ?? null);
  }

  // Whether a centre has a symbol on the map now.
  shown(index) {
    return this.itemOf.get(index)?.hidden === false;
  }

  // Puts everything at its place. place(centre) gives layer pixels, view the part in sight.
  arrange(place, zoom, view) {
    for (const item of this.items) {
      const { x, y } = place(item.centre);
      const r = radiusOf(item.centre.population, zoom);
      Object.assign(item, { x, y, r, halo: r + (zoom < 5.5 ? 1 : 1.4) });
      item.group.setAttribute("transform", `translate(${x} ${y})`);
      item.touch.setAttribute("r", Math.max(9, item.halo));
      item.dot.setAttribute("r", r);
      if (item.mark === "compared") this.size(item);
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

  size({ outer, frame, r }) {
    const half = Math.max(5.5, r);
    const put = (node, h) => ["x", "y", "width", "height"].forEach((name, i) => node.setAttribute(name, i < 2 ? -h : 2 * h));
    put(frame, half);
    put(outer, half + 4.5);
  }

  // Names, the chosen, the compared and the largest first; one that would cover a name or symbol is left out.
  name(zoom, view) {
    const size = zoom < 6.5 ? 12 : 13;
    this.names.setAttribute("font-size", size);
    this.pen.font = `600 ${size}px system-ui, sans-serif`;
    const order = { chosen: 0, compared: 1, "": 2 };
    const queue = this.items.filter((item) => !item.hidden).sort((a, b) => order[a.mark] - order[b.mark]);
    const seen = ({ x, y }) => x > view.min.x && x < view.max.x && y > view.min.y && y < view.max.y;
    const taken = this.taken = [];
    // A name keeps clear of the symbols of larger towns, or it would seem to belong to them.
    const free = (box, own) => box[0] > view.min.x && box[2] < view.max.x && !taken.some((other) =>
      other[4] !== own && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
    for (const item of this.items) item.text.style.display = "none";
    for (const item of queue) {
      const chosen = item === this.selected;
      const marked = item.mark !== "";
      if (!seen(item)) continue;
      taken.push([item.x - item.r - 6, item.y - item.r, item.x + item.r + 6, item.y + item.r, item]);
      if ((!marked && (item.centre.population ?? 0) < smallestNamed(zoom))) continue;
      if (item.measured !== size) Object.assign(item, { measured: size, width: this.pen.measureText(item.text.textContent).width });
      const width = item.width * (marked ? 1.12 : 1) + 4;
      const out = (chosen ? Math.max(8, item.r + 3) + 7 : marked ? Math.max(5.5, item.r) + 6 : item.r) + 4;
      const spots = [[out, 0, "start"], [-out, 0, "end"], [0, -out - size / 2, "middle"], [0, out + size / 2, "middle"]];
      const boxed = ([dx, dy, anchor]) => {
        const left = item.x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
        return [left, item.y + dy - size * 0.62, left + width, item.y + dy + size * 0.62];
      };
      const spot = spots.find((candidate) => free(boxed(candidate), item)) ?? (marked ? spots[0] : null);
      if (!spot) continue;
      taken.push(boxed(spot));
      item.text.style.display = "";
      item.text.classList.toggle("rs-name-chosen", marked);
      item.text.setAttribute("text-anchor", spot[2]);
      item.text.setAttribute("x", item.x + spot[0]);
      item.text.setAttribute("y", item.y + spot[1]);
    }
  }
}
