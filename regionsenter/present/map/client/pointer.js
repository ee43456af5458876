// The pointer on the map: what is under it, the tooltip beside it, and what a click chooses.

class Pointer {
  constructor(region) {
    this.region = region;
    this.box = region.map.getContainer();
    this.tip = L.DomUtil.create("div", "rs-tip", this.box);
    this.tip.setAttribute("aria-hidden", "true"); // the walk says it aloud
    region.map.on("zoomstart dragstart", () => this.hideTip());
    region.map.on("click", (event) => this.click(event.originalEvent));
    this.box.addEventListener("pointermove", (event) => event.pointerType !== "touch" && this.hover(event));
    this.box.addEventListener("pointerleave", () => this.hideTip());
  }

  // What is under the pointer: a centre by its symbol or name, else an area by its shape.
  target(event) {
    const { base, state, flows, towns, geometry } = this.region;
    if (!base || !state) return null;
    const centre = event.target.closest?.("[data-centre]")?.dataset.centre;
    const flow = flows.items[event.target.dataset?.flow];
    if (flow) return { kind: "flow", ...flow };
    const town = towns.items[event.target.closest?.("[data-town]")?.dataset.town];
    if (town) return { kind: "town", name: town.name, text: town.text };
    if (centre !== undefined) return { kind: "centre", index: Number(centre), ...geometry.centres[centre] };
    if (!event.target.closest?.(".leaflet-map-pane") && event.target !== this.box) return null;
    const index = base.at(this.metres(event));
    return index < 0 ? null : { kind: "municipality", index, ...geometry.areas[index] };
  }

  metres(event) {
    const { map } = this.region;
    const at = map.mouseEventToContainerPoint(event);
    return map.getPixelOrigin().add(map.containerPointToLayerPoint(at)).divideBy(L.CRS.Utm33.scale(map.getZoom()));
  }

  click(event) {
    const hit = this.target(event);
    if (event.pointerType === "touch") this.hover(event);
    if (hit && hit.kind !== "flow" && hit.kind !== "town") this.region.pick(hit);
  }

  hover(event) {
    const hit = this.target(event);
    this.point(hit);
    if (!hit) return this.hideTip();
    const { left, top } = this.box.getBoundingClientRect();
    return this.tell(hit, event.clientX - left, event.clientY - top);
  }

  // The tooltip of a place, beside a point of the map.
  tell(hit, left, top) {
    const lines = this.region.words.of(hit);
    this.tip.replaceChildren(...lines.map(([name, text]) => Object.assign(document.createElement(name), { textContent: text })));
    this.tip.classList.add("rs-tip-on");
    const { offsetWidth: w, offsetHeight: h } = this.tip;
    const { clientWidth: width, clientHeight: height } = this.box;
    const x = Math.min(left + 14, width - w - 6);
    const y = top + (top + h + 24 > height ? -h - 12 : 16);
    this.tip.style.transform = `translate(${Math.max(6, Math.round(x))}px, ${Math.max(6, Math.round(y))}px)`;
  }

  // A line round the area under the pointer.
  point(hit) {
    const { geometry, pointed } = this.region;
    const code = hit?.kind === "municipality" ? hit.code : null;
    if (!geometry || !pointed || code === this.pointedAt) return;
    this.pointedAt = code;
    this.box.classList.toggle("rs-over-area", Boolean(code));
    pointed.setAttribute("d", code ? outlineOf(geometry, [code]) : "");
  }

  hideTip() {
    this.tip.classList.remove("rs-tip-on");
    this.point(null);
  }

  // A point in an area, in pixels of the map, with some pixels of the area alone on every side.
  pointOf(code) {
    const { geometry, map, base } = this.region;
    const index = geometry.areas.findIndex((area) => area.code === code);
    const { min, max } = geometry.areas[index].box;
    const scale = L.CRS.Utm33.scale(map.getZoom());
    const shift = map.getPixelOrigin();
    const frame = this.box.getBoundingClientRect();
    const clear = (x, y) => {
      const at = map.layerPointToContainerPoint(L.point(x, y).multiplyBy(scale).subtract(shift));
      const node = document.elementFromPoint(at.x + frame.left, at.y + frame.top);
      return base.at({ x, y }) === index && node && !node.closest("[data-centre], .leaflet-control, .rs-player") && at;
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
}
