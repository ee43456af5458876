// Places that are not among the centres: triangles in a class's colour, above the dots. A triangle stays as
// large as the smallest dot that is easy to point at, for it says that there is a town, not how large.

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
      return { name, text, group, x: x - ORIGIN.x, y: ORIGIN.y - y };
    });
    this.layer.replaceChildren(...this.items.map(({ group }) => group));
    return true;
  }

  arrange(place, zoom) {
    const r = Math.max(3.6, Math.min(6.5, 1.1 * zoom - 1.2));
    for (const { group, ...at } of this.items) {
      const { x, y } = place(at);
      group.setAttribute("transform", `translate(${x} ${y})`);
      group.lastChild.setAttribute("d", `M0 ${-1.15 * r}L${r} ${0.75 * r}H${-r}z`);
    }
  }
}
