// The catchment of the selected centre's hospital: a line where the municipalities it serves meet others.
// Not along the coast, where there is no other to tell it from.

class Catchment {
  constructor(geometry) {
    Object.assign(this, { geometry, key: "", line: null });
  }

  // codes: the municipalities; empty when the layer is off. True when they are others than before.
  apply(codes = []) {
    const key = String(codes);
    if (key === this.key) return false;
    this.key = key;
    this.line = codes.length ? this.border(new Set(codes)) : null;
    return true;
  }

  border(inside) {
    const { topology } = this.geometry;
    const { coordinates } = topojson.mesh(topology, topology.objects.municipalities, (a, b) => inside.has(a.id) !== inside.has(b.id));
    return new Path2D(linePath(coordinates));
  }

  paint(pen, scale, ink) {
    if (!this.line) return;
    pen.lineJoin = pen.lineCap = "round";
    pen.setLineDash([]);
    pen.strokeStyle = ink("--rs-paper");
    pen.lineWidth = 5.6 / scale;
    pen.stroke(this.line);
    pen.strokeStyle = ink("--rs-catchment");
    pen.lineWidth = 3 / scale;
    pen.setLineDash([11, 5, 0.1, 5].map((length) => length / scale)); // dash and dot
    pen.stroke(this.line);
    pen.setLineDash([]);
  }
}
