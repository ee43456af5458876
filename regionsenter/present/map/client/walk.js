// The centres by keyboard. The dots are paint, so the map is one stop of the Tab key and walks between them
// itself: an arrow leads to the nearest in its direction, Page Down and Page Up through all of them from north
// to south, Enter chooses. With Shift an arrow moves the map. What one comes to is said aloud.

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const SIDEWAYS = 2; // how much farther a px aside counts than one ahead

class Walk {
  constructor(region) {
    Object.assign(this, { region, at: null });
    this.box = region.map.getContainer();
    this.said = L.DomUtil.create("p", "rs-said", this.box);
    this.said.setAttribute("aria-live", "polite");
    this.help = L.DomUtil.create("p", "rs-help", this.box);
    this.help.id = "rs-help";
    this.box.setAttribute("aria-describedby", "rs-help");
    region.map.keyboard?.disable(); // its arrows only pan
    this.box.tabIndex = 0;
    this.box.addEventListener("keydown", (event) => this.press(event));
    this.box.addEventListener("blur", () => this.leave());
    this.box.addEventListener("pointerdown", () => this.leave());
  }

  press(event) {
    if (event.target !== this.box || event.ctrlKey || event.metaKey || event.altKey) return;
    const { map, moves } = this.region;
    const arrow = ARROWS[event.key];
    const acts = {
      "+": () => map.zoomIn(), "=": () => map.zoomIn(), "-": () => map.zoomOut(),
      PageDown: () => this.next(1), PageUp: () => this.next(-1),
      Enter: () => this.choose(), Escape: () => this.leave(),
    };
    const act = arrow ? () => (event.shiftKey ? moves.pan(...arrow) : this.towards(...arrow)) : acts[event.key];
    if (!act || (event.key === "Enter" && !this.at) || (event.key === "Escape" && !this.at)) return;
    event.preventDefault();
    act();
  }

  // All that has a symbol, from north to south.
  stops() {
    return (this.region.symbols?.items ?? []).filter((item) => !item.hidden && item.x !== undefined)
      .sort((a, b) => a.centre.y - b.centre.y);
  }

  // The nearest in a direction, in layer pixels; the first key goes to the chosen one, or the middle of the map.
  towards(across, down) {
    const { map, symbols } = this.region;
    const stops = this.stops();
    if (!this.at) {
      const middle = map.containerPointToLayerPoint(map.getSize().divideBy(2));
      return this.go(symbols?.selected ?? nearest(stops, ({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
    }
    return this.go(nearest(stops, ({ centre: { x, y } }) => {
      const [dx, dy] = [x - this.at.centre.x, y - this.at.centre.y];
      const ahead = dx * across + dy * down;
      return ahead > 0 ? ahead + SIDEWAYS * Math.abs(dx * down + dy * across) : Infinity;
    }));
  }

  next(step) {
    const stops = this.stops();
    const place = stops.indexOf(this.at);
    this.go(place < 0 ? stops[step > 0 ? 0 : stops.length - 1] : stops[place + step]);
  }

  go(item) {
    if (!item) return;
    this.at = item;
    this.region.moves.reveal(L.point(item.x, item.y)); // which arranges the symbols anew
    this.arrange();
    const hit = this.hit();
    const at = this.region.map.layerPointToContainerPoint(L.point(item.x, item.y));
    this.region.pointer.tell(hit, at.x + item.r, at.y);
    this.said.textContent = this.region.words.of(hit).map(([, text]) => text).join(". ");
  }

  hit() {
    const { index } = this.at.centre;
    return { kind: "centre", ...this.region.geometry.centres[index], index };
  }

  choose() {
    this.region.pick(this.hit());
  }

  // The ring about where one is; after every move of the map.
  arrange() {
    const { walked } = this.region;
    if (!walked) return;
    if (this.at?.hidden) this.at = null;
    walked.style.display = this.at ? "" : "none";
    if (!this.at) return;
    const { x, y, r, mark } = this.at;
    walked.setAttribute("transform", `translate(${x} ${y})`);
    [...walked.children].forEach((ring) => ring.setAttribute("r", r + (mark === "chosen" ? 16 : 7)));
  }

  leave() {
    if (!this.at) return;
    this.at = null;
    this.arrange();
    this.region.pointer.hideTip();
  }
}

function nearest(items, distance) {
  let [best, least] = [null, Infinity];
  items.forEach((item) => {
    const far = distance(item);
    if (far < least) [best, least] = [item, far];
  });
  return best;
}
