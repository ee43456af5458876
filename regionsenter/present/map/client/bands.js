// Drive time to the selected centre in bands of 15 minutes. The road model has one time a municipality,
// from its administrative centre: so a dot there, and lines only where two municipalities meet on
// different sides of a limit, never a finer curve than the model can know.

const BANDS = [ // nearest first: line in px, its dashes, and how much of the dot is filled
  { width: 3.4, dash: [], fill: 1 },
  { width: 2.6, dash: [], fill: 0.6 },
  { width: 2, dash: [7, 4], fill: 0.3 },
  { width: 1.6, dash: [2, 4], fill: 0 },
];

class Bands {
  constructor(geometry) {
    Object.assign(this, { geometry, key: "", lines: null });
  }

  // flags: one character a municipality: 0-3 the band, x beyond; minutes: [code, minutes].
  apply(flags = "", minutes = []) {
    this.flags = flags;
    this.on = Boolean(flags);
    this.minutes = new Map(minutes);
    if (flags === this.key) return false;
    this.key = flags;
    this.lines = this.on ? BANDS.map((_, k) => this.border(k)) : null;
    return true;
  }

  // Borders between municipalities within band k and those outside.
  border(k) {
    const { topology, areas } = this.geometry;
    const inside = new Set(areas.filter((_, i) => this.flags[i] !== "x" && Number(this.flags[i]) <= k).map(({ code }) => code));
    const { coordinates } = topojson.mesh(topology, topology.objects.municipalities, (a, b) => inside.has(a.id) !== inside.has(b.id));
    return new Path2D(linePath(coordinates));
  }

  paintLines(pen, scale, ink) {
    pen.lineJoin = pen.lineCap = "round";
    // A limit can follow the same border as the next one: the nearer, heavier one is drawn last.
    for (let k = BANDS.length - 1; k >= 0; k -= 1) {
      const { width, dash } = BANDS[k];
      pen.setLineDash([]);
      pen.strokeStyle = ink("--rs-paper");
      pen.lineWidth = (width + 2.6) / scale;
      pen.stroke(this.lines[k]);
      pen.strokeStyle = ink("--rs-band");
      pen.setLineDash(dash.map((length) => length / scale));
      pen.lineWidth = width / scale;
      pen.stroke(this.lines[k]);
    }
    pen.setLineDash([]);
  }

  // Dots with their minutes, in pixels. avoid: the place of the selected centre's own symbol.
  paintDots(pen, points, { zoom, place, taken, ink, avoid }) {
    const dots = [];
    this.geometry.areas.forEach(({ code }, i) => {
      const band = BANDS[this.flags[i]];
      if (!band || !points[i]) return;
      const { x, y } = place(points[i]);
      if (avoid && Math.hypot(x - avoid.x, y - avoid.y) < avoid.r + 8) return;
      dots.push({ x, y, band, number: this.minutes.get(code) });
    });
    const r = zoom < 6.5 ? 3.2 : 4.2;
    for (const { x, y, band } of dots) {
      pen.beginPath();
      pen.arc(x, y, r, 0, 7);
      pen.fillStyle = ink("--rs-paper");
      pen.strokeStyle = ink("--rs-band");
      pen.lineWidth = 1.8;
      pen.fill();
      pen.globalAlpha = band.fill;
      pen.fillStyle = ink("--rs-band");
      pen.fill();
      pen.globalAlpha = 1;
      pen.stroke();
      taken.push([x - r - 2, y - r - 2, x + r + 2, y + r + 2]);
    }
    if (zoom < 6) return;
    pen.font = `600 11.5px ${FAMILY}`;
    pen.textAlign = "left";
    pen.textBaseline = "middle";
    for (const { x, y, number } of dots) {
      if (number === undefined) continue;
      const text = `${number} min`;
      const width = pen.measureText(text).width;
      const spots = [x + r + 4, x - r - 4 - width].map((left) => [left, y - 8, left + width, y + 8]);
      const spot = spots.find((box) => !taken.some((other) =>
        box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]));
      if (!spot) continue;
      taken.push(spot);
      pen.strokeStyle = ink("--rs-paper");
      pen.lineWidth = 3.2;
      pen.strokeText(text, spot[0], y);
      pen.fillStyle = ink("--rs-band");
      pen.fillText(text, spot[0], y);
    }
  }
}
