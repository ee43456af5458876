// Commuting to the selected centre: a curve from each municipal centre, widest where people come
// from. The width (px) comes ready-made from the server, so that the legend's rule is the only one.

const BEND = 0.16; // how far the curve swings out, of its length
const SAMPLES = 14;
const TIP = 0.3; // the width at the centre, of the width at the start

class Flows {
  constructor(svg, geometry) {
    Object.assign(this, { geometry, key: "", items: [] });
    this.layer = element("g", { class: "rs-flows" }, svg);
    this.layer.style.display = "none";
  }

  // flows: [municipality code, width, text]; the widest are drawn first, under the others.
  apply(flows = []) {
    const key = JSON.stringify(flows);
    if (key === this.key) return false;
    this.key = key;
    this.layer.style.display = flows.length ? "" : "none";
    const numbers = new Map(this.geometry.areas.map(({ code }, i) => [code, i]));
    this.items = flows
      .filter(([code]) => numbers.has(code))
      .sort((a, b) => b[1] - a[1])
      .map(([code, width, text], i) => ({
        width, text, index: numbers.get(code), name: this.geometry.areas[numbers.get(code)].name,
        path: element("path", { class: "rs-flow", "data-flow": i }),
      }));
    this.layer.replaceChildren(...this.items.map(({ path }) => path));
    return true;
  }

  // points: of the municipal centres; target: the symbol of the selected centre (layer pixels).
  arrange(points, target, place) {
    if (!this.items.length) return;
    for (const { path, width, index } of this.items) {
      const ready = points && target;
      path.setAttribute("d", ready ? taper(place(points[index]), target, width) : "");
    }
  }
}

// A closed shape along a curve from `from` to the edge of the symbol at `to`, narrowing on the way.
function taper(from, to, width) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const end = length - (to.r ?? 0) - 6;
  if (end < 8) return ""; // the place is under the symbol itself
  const bend = { x: from.x + dx / 2 - dy * BEND, y: from.y + dy / 2 + dx * BEND };
  const [left, right] = [[], []];
  for (let i = 0; i <= SAMPLES; i += 1) {
    const t = (i / SAMPLES) * (end / length);
    const u = 1 - t;
    const x = u * u * from.x + 2 * u * t * bend.x + t * t * to.x;
    const y = u * u * from.y + 2 * u * t * bend.y + t * t * to.y;
    const [tx, ty] = [u * (bend.x - from.x) + t * (to.x - bend.x), u * (bend.y - from.y) + t * (to.y - bend.y)];
    const half = (width * (1 - (1 - TIP) * (i / SAMPLES))) / 2;
    const share = Math.max(0.5, half) / Math.hypot(tx, ty);
    left.push(`${(x - ty * share).toFixed(1)} ${(y + tx * share).toFixed(1)}`);
    right.unshift(`${(x + ty * share).toFixed(1)} ${(y - tx * share).toFixed(1)}`);
  }
  return `M${[...left, ...right].join("L")}z`;
}
