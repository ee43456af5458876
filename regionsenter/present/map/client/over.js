// Over the lines and under the dots, a picture of the ground's: the wash that takes what is outside the
// hinterland back a little, the mark of the centre municipality, the hospital's catchment, drive-time
// bands and place names.
// Painted when the view, the selection or a layer changes; a change of colours leaves it alone.

// Nothing is tinted inside, for there the colours must be those of the legend. Far out the whole
// country is being compared, so the wash comes with the zoom.
const washOf = (zoom) => 0.34 * Math.max(0, Math.min(1, (zoom - 5) / 1.25));

class Over {
  constructor(map, geometry, ground) {
    Object.assign(this, { map, geometry, ground, names: null, towns: null, near: false, inside: [], own: [] });
    this.bands = new Bands(geometry);
    this.catchment = new Catchment(geometry);
    this.indexOf = new Map(geometry.areas.map(({ code }, i) => [code, i]));
  }

  // codes: the hinterland drawn; own: the centre's municipalities. True when something changed.
  apply({ codes, own, bands, minutes, catchment }) {
    const key = `${codes}|${own}`;
    const changed = [this.bands.apply(bands, minutes), this.catchment.apply(catchment)].includes(true);
    if (key === this.key && !changed) return false;
    this.key = key;
    const numbers = (list) => list.map((code) => this.indexOf.get(code)).filter((i) => i !== undefined);
    this.own = numbers(own);
    this.inside = [...new Set([...numbers(codes), ...this.own])];
    return true;
  }

  // symbols: has the boxes taken by the centres; place(point) gives layer pixels.
  paint(symbols, place, area) {
    const view = this.ground.view();
    if (!view) return;
    const pen = this.ground.inMetres(this.ground.over.clear(), view);
    const { scale, zoom } = view;
    const ink = this.ground.ink;
    if (this.inside.length) this.focus(pen, view);
    this.catchment.paint(pen, scale, ink);
    if (this.near && this.towns) this.paintTowns(pen, view);
    if (this.bands.on) this.bands.paintLines(pen, scale, ink);
    this.ground.inPixels(pen);
    const taken = [...symbols.taken];
    const about = { zoom, place, view: area, taken, ink };
    if (this.bands.on && this.names) this.bands.paintDots(pen, this.names.points, { ...about, avoid: symbols.selected });
    if (this.names) paintLabels(pen, this.names.places, { ...about, shown: (i) => symbols.shown(i) });
  }

  // The towns' outlines, with a pale edge so that they show on every class colour.
  paintTowns(pen, { scale, box, zoom }) {
    const towns = within(this.towns.paths(0).towns, box);
    const width = zoom < 9 ? 1 : 1.5;
    this.ground.stroke(pen, towns, "--rs-paper", width + 2, scale, [], 0.8);
    this.ground.stroke(pen, towns, "--rs-town", width, scale);
  }

  focus(pen, { zoom, scale, box, shapes }) {
    const wash = washOf(zoom);
    if (wash > 0) {
      const { min, max } = box;
      pen.globalAlpha = wash;
      pen.fillStyle = this.ground.ink("--rs-sea");
      pen.fillRect(min.x, min.y, max.x - min.x, max.y - min.y);
      pen.globalAlpha = 1;
      pen.globalCompositeOperation = "destination-out";
      pen.lineWidth = 1.2 / scale; // or a thread of wash would be left along the inner borders
      for (const i of this.inside) {
        pen.fill(shapes.areas[i], "evenodd");
        pen.stroke(shapes.areas[i]);
      }
      pen.globalCompositeOperation = "source-over";
    }
    // The centre municipality: dashes on the inside of its border. No hatching: that means missing.
    for (const i of this.own) {
      pen.save();
      pen.clip(shapes.areas[i], "evenodd");
      pen.lineCap = "butt";
      pen.strokeStyle = this.ground.ink("--rs-paper");
      pen.lineWidth = 9 / scale;
      pen.globalAlpha = 0.85;
      pen.stroke(shapes.areas[i]);
      pen.globalAlpha = 1;
      pen.strokeStyle = this.ground.ink("--rs-ink");
      pen.lineWidth = 5 / scale;
      pen.setLineDash([7 / scale, 4 / scale]);
      pen.stroke(shapes.areas[i]);
      pen.restore();
    }
  }
}
