// Places that are not among the centres: triangles in a class's colour, above the dots. A triangle stays as
// large as the smallest dot that is easy to point at, for it says that there is a town, not how large.

const NAMED_FROM = 6.5; // zoom

class Towns {
  constructor(svg) {
    Object.assign(this, { key: "", items: [] });
    this.layer = element("g", { class: "rs-towns" }, svg);
  }

  // towns: [name, longitude, latitude, class, text]. True when others are shown than before.
  apply(towns = [], palette = []) {
    const key = JSON.stringify(towns);
    if (key === this.key) return false;
    this.key = key;
    this.items = towns.map(([name, lon, lat, number, text], i) => {
      const [x, y] = utmOf(lat, lon);
      const group = element("g", { class: "rs-town", "data-town": i });
      element("circle", { class: "rs-touch", r: 9 }, group);
      element("path", { class: "rs-town-mark", fill: palette[number] }, group);
      element("text", { class: "rs-name", "text-anchor": "start", "font-size": 12 }, group).textContent = name;
      return { name, text, group, x: x - ORIGIN.x, y: ORIGIN.y - y };
    });
    this.layer.replaceChildren(...this.items.map(({ group }) => group));
    return true;
  }

  // taken: the boxes of centres and their names, in layer pixels; those of the towns are added, so that the
  // ground's place names keep clear. Near in, a town has its name too, where there is room for it.
  arrange(place, zoom, taken) {
    const r = Math.max(3.6, Math.min(6.5, 1.1 * zoom - 1.2));
    for (const { group, ...at } of this.items) {
      const { x, y } = place(at);
      group.setAttribute("transform", `translate(${x} ${y})`);
      const [, mark, text] = group.children;
      mark.setAttribute("d", `M0 ${-1.15 * r}L${r} ${0.75 * r}H${-r}z`);
      text.setAttribute("x", r + 4);
      const own = [x - r - 3, y - r - 3, x + r + 3, y + r + 3];
      const named = [x + r + 2, y - 8, x + r + 8 + 7 * text.textContent.length, y + 8];
      const free = taken.every((box) => named[0] >= box[2] || named[2] <= box[0] || named[1] >= box[3] || named[3] <= box[1]);
      text.style.display = zoom >= NAMED_FROM && free ? "" : "none";
      taken.push(own, ...(zoom >= NAMED_FROM && free ? [named] : []));
    }
  }
}
