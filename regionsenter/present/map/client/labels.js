// Place names by importance, on the canvas over the ground. The symbols and names of the centres come
// first; a place name that would cover one of these, or a more important name, is left out.

// Colour, font and the halo that keeps a name readable on the coloured areas. `space` is px between
// letters: names of wide districts are spread, as on printed maps.
const LABEL_STYLES = {
  t: { ink: "--rs-place", halo: "--rs-paper", font: "500", size: 11 },
  m: { ink: "--rs-district", halo: "--rs-paper", font: "400", size: 11, space: 1.6 },
  i: { ink: "--rs-district", halo: "--rs-paper", font: "400", size: 10.5 },
  w: { ink: "--rs-water-name", halo: "--rs-sea", font: "italic 400", size: 11.5, space: 0.4 },
  l: { ink: "--rs-water-name", halo: "--rs-sea", font: "italic 400", size: 10.5 },
  g: { ink: "--rs-water-name", halo: "--rs-paper", font: "italic 400", size: 10.5 },
};
const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

// The names of the third file with their centre, if they are one's own name, and the points of the
// municipal centres; all in metres from ORIGIN.
async function loadPlaces(url, centres) {
  const { step, names, points } = await readJson(url);
  const at = (x, y) => ({ x: x * step - ORIGIN.x, y: ORIGIN.y - y * step });
  const places = names.map(([x, y, from, kind, text]) => ({ ...at(x, y), from, kind, text, centre: null }));
  for (const centre of centres) {
    // The most populous settlement by a centre's point is the centre.
    const own = places.find((one) => one.kind === "t" && Math.hypot(one.x - centre.x, one.y - centre.y) < 4000);
    if (own) own.centre = centre.index;
  }
  return { places, points: points.map(([x, y]) => at(x, y)) };
}

// taken: boxes [left, top, right, bottom] that may not be covered (layer pixels), added to here.
// shown(i): whether centre i has its symbol, and so its own name or none.
function paintLabels(pen, places, { zoom, place, view, taken, ink, shown }) {
  const room = zoom < 6 ? 12 : 7; // px round a name: far out the data need more quiet
  const grow = zoom < 8 ? 0 : 1;
  let font = null;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  for (const one of places) {
    if (one.from > zoom) break; // in order of importance
    if (one.centre !== null && shown(one.centre)) continue;
    const { x, y } = place(one);
    if (x < view.min.x || x > view.max.x || y < view.min.y || y > view.max.y) continue;
    const style = LABEL_STYLES[one.kind];
    const size = style.size + grow + (one.kind === "t" && one.from <= 5.5 ? 1 : 0);
    const wanted = `${style.font} ${size}px ${FAMILY}`;
    if (font !== wanted) {
      font = pen.font = wanted;
      pen.letterSpacing = `${style.space ?? 0}px`;
    }
    if (one.font !== wanted) Object.assign(one, { font: wanted, width: pen.measureText(one.text).width });
    const { width } = one;
    const box = [x - width / 2 - room, y - size / 2 - room / 2, x + width / 2 + room, y + size / 2 + room / 2];
    if (box[0] < view.min.x || box[2] > view.max.x) continue;
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
    taken.push(box);
    pen.strokeStyle = ink(style.halo);
    pen.lineWidth = 3;
    pen.globalAlpha = 0.85;
    pen.strokeText(one.text, x, y);
    pen.globalAlpha = 1;
    pen.fillStyle = ink(style.ink);
    pen.fillText(one.text, x, y);
  }
  pen.letterSpacing = "0px";
}
