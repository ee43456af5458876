// Plays the years of the indicator. Classes of all years come once and are stepped through here.

const SPEEDS = [500, 1000, 2000]; // ms a year
const ICONS = { play: "M4 2l10 6-10 6z", pause: "M4 2h3v12H4zM9 2h3v12H9z", close: "M3 3l10 10M13 3L3 13" };

class Player {
  // does: ask(indicator) for the years, show(flags), turned({when, panel}) beside the map, rest(year) when
  // stopped at one, stop().
  constructor(box, does) {
    Object.assign(this, { does, frames: null, at: null, timer: null, waiting: false, speed: SPEEDS[1] });
    this.box = L.DomUtil.create("div", "rs-player", box);
    this.label = L.DomUtil.create("div", "rs-year", box);
    this.box.hidden = this.label.hidden = true;
    this.button = button(this.box, () => this.toggle());
    this.slider = L.DomUtil.create("input", "", this.box);
    Object.assign(this.slider, { type: "range", min: 0, step: 1 });
    this.slider.addEventListener("input", () => { this.pause(); this.show(Number(this.slider.value)); });
    this.slider.addEventListener("change", () => this.rest());
    this.speeds = L.DomUtil.create("select", "", this.box);
    this.speeds.addEventListener("change", () => {
      this.speed = Number(this.speeds.value);
      if (this.timer) this.run(); // goes on where it is
    });
    this.close = button(this.box, () => this.end());
    icon(this.close, "close");
    L.DomEvent.disableClickPropagation(this.box);
    L.DomEvent.disableScrollPropagation(this.box);
    this.box.addEventListener("keydown", (event) => event.stopPropagation());
  }

  apply(state) {
    this.state = state;
    const { play } = state;
    if (play?.classes.length || play?.centre_classes.length) this.frames = play;
    if (!play || play.key !== this.frames?.key) {
      this.pause();
      this.frames = null;
      if (play && this.asked !== play.key) this.ask(play.key); // the frame is new, the session is not
    }
    if (this.frames && !this.timer) this.at = this.frames.years.indexOf(play.year);
    this.arrange();
    if (this.frames && this.waiting) {
      this.waiting = false;
      this.start();
    }
  }

  ask(key) {
    this.asked = key;
    this.does.ask(this.state.indicator);
  }

  toggle() {
    if (this.timer) {
      this.pause();
      this.rest();
    } else if (this.frames) {
      this.start();
    } else {
      this.waiting = true;
      this.ask(null);
    }
  }

  start() {
    const last = this.frames.years.length - 1;
    this.show(this.at >= last || this.at < 0 ? 0 : this.at + 1);
    if (this.at < last) this.run();
    else this.rest();
  }

  run() {
    clearInterval(this.timer);
    this.timer = setInterval(() => {
      this.show(this.at + 1);
      if (this.at < this.frames.years.length - 1) return;
      this.pause();
      this.rest();
    }, this.speed);
    this.arrange();
  }

  pause() {
    clearInterval(this.timer);
    this.timer = null;
    this.arrange();
  }

  rest() {
    const year = this.frames?.years[this.at];
    if (year !== undefined && year !== this.state.play?.year) this.does.rest(year);
  }

  end() {
    this.pause();
    if (this.otherYear() !== null) this.show(this.frames.years.indexOf(this.state.play.year));
    this.frames = null;
    this.arrange();
    this.does.stop();
  }

  show(at) {
    this.at = at;
    this.arrange();
    this.does.show(this.flags());
    this.does.turned({ when: this.frames.whens[at], panel: this.frames.panels[at] });
  }

  // The flags of the year in sight, null when no years are played.
  flags() {
    if (!this.frames || this.at < 0) return null;
    return { classes: this.frames.classes[this.at], centre_classes: this.frames.centre_classes[this.at] };
  }

  // The year in sight when it is another than the state's, whose values then do not hold.
  otherYear() {
    const year = this.frames?.years[this.at];
    return year === undefined || year === this.state.play?.year ? null : year;
  }

  // The class in words of a place in another year than the state's; null when the value holds.
  word(isCentre, index) {
    if (this.otherYear() === null) return null;
    const { classes, centre_classes: centres } = this.flags();
    return this.frames.words[Number((isCentre ? centres : classes)?.[index])] ?? this.state.texts.missing;
  }

  arrange() {
    const texts = this.state?.texts ?? {};
    const on = Boolean(this.frames);
    this.box.hidden = !(this.state?.years > 1);
    this.slider.hidden = this.speeds.hidden = this.close.hidden = this.label.hidden = !on;
    icon(this.button, this.timer ? "pause" : "play");
    const name = (node, text) => { node.title = text ?? ""; node.setAttribute("aria-label", text ?? ""); };
    name(this.button, this.timer ? texts.pause : texts.play);
    name(this.close, texts.close);
    name(this.slider, texts.year);
    name(this.speeds, texts.speed);
    if (!on) return;
    this.offer(texts.seconds ?? "{s}");
    const year = String(this.frames.years[this.at] ?? "");
    this.slider.max = this.frames.years.length - 1;
    // Setting the value, even to the same, would keep the slider from telling of its change.
    if (Number(this.slider.value) !== this.at) this.slider.value = this.at;
    this.slider.setAttribute("aria-valuetext", year);
    this.label.textContent = year;
  }

  // The speeds in the language of the page.
  offer(text) {
    if (this.offered === text) return;
    this.offered = text;
    this.speeds.replaceChildren(...SPEEDS.map((ms) => {
      const seconds = (ms / 1000).toLocaleString(LOCALES[this.state.lang] ?? LOCALES.nb);
      return new Option(text.replace("{s}", seconds), ms, ms === this.speed, ms === this.speed);
    }));
  }
}

function button(parent, action) {
  const made = L.DomUtil.create("button", "", parent);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}

function icon(node, name) {
  if (node.dataset.icon === name) return;
  node.dataset.icon = name;
  const stroke = name === "close" ? 'fill="none" stroke="currentColor" stroke-width="2"' : 'fill="currentColor"';
  node.innerHTML = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${ICONS[name]}" ${stroke}/></svg>`;
}
