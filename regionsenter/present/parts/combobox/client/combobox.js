// A combobox with a list of its own: a search that goes somewhere and empties itself, or a picker with a value.

const WAIT = 70; // ms from a letter to the question, so that a word is not asked for letter by letter

class Combobox {
  constructor(root) {
    const id = `rs-combo-${(Combobox.made = (Combobox.made ?? 0) + 1)}`;
    Object.assign(this, { root, options: [], at: -1, moved: false, isOpen: false, answer: null });
    this.input = element("input", {
      id, type: "text", role: "combobox", autocomplete: "off", autocapitalize: "none", spellcheck: "false",
      enterkeyhint: "search", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-list`,
    });
    this.label = element("label", { for: id, class: "rs-combo-label" });
    this.wipe = element("button", { type: "button", class: "rs-combo-wipe", hidden: "" }, "×");
    this.list = element("div", { role: "listbox", id: `${id}-list` });
    this.question = element("p", { class: "rs-combo-question", id: `${id}-question` });
    this.popup = element("div", { class: "rs-combo-popup", popover: "manual" }, this.question, this.list);
    this.said = element("div", { role: "status", class: "rs-combo-said" });
    this.field = element("div", { class: "rs-combo-field" }, this.input, this.wipe);
    root.replaceChildren(element("div", { class: "rs-combo" }, this.label, this.field, this.popup, this.said));
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("click", () => { this.input.select(); this.show(); });
    this.input.addEventListener("keydown", (event) => takeKey(this, event));
    this.input.addEventListener("blur", () => this.close());
    this.popup.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      const found = this.options.find((one) => one.option === option);
      if (found) this.choose(found.hit);
    });
    this.wipe.addEventListener("click", () => { this.input.value = ""; this.input.focus(); this.typed(); });
    const place = () => this.isOpen && placeUnder(this.popup, this.field);
    addEventListener("scroll", place, { passive: true, capture: true });
    addEventListener("resize", place, { passive: true });
  }

  // Called with every message of Streamlit's; what is being typed stays.
  update({ data, setTriggerValue }) {
    this.data = data;
    this.send = setTriggerValue;
    this.label.textContent = data.label;
    this.list.setAttribute("aria-label", data.label);
    this.label.classList.toggle("rs-combo-said", data.hidden);
    this.input.placeholder = data.placeholder;
    this.wipe.setAttribute("aria-label", data.wipe);
    const { went } = this;
    this.went = data.go;
    if (data.go && data.go !== went) this.goTo(data.go);
    if (document.activeElement !== this.input || !this.isOpen) this.rest();
  }

  // The field as it is when nobody is writing in it.
  rest() {
    this.input.value = this.data.value?.name ?? "";
    this.wipe.hidden = true;
  }

  typed() {
    this.wipe.hidden = !this.input.value;
    clearTimeout(this.timer);
    this.waiting = true;
    this.timer = setTimeout(() => this.show(), WAIT);
  }

  get text() {
    const { value } = this.input;
    return value === this.data.value?.name ? "" : value;
  }

  async show() {
    clearTimeout(this.timer);
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    this.waiting = true;
    try {
      this.answer = await answerTo(this.text, { ...this.data, grouped: this.grouped ?? this.data.grouped }, asking.signal);
    } catch {
      if (asking.signal.aborted) return;
      this.answer = { ask: "", question: "", groups: [], empty: this.data.failed, said: this.data.failed };
    }
    if (asking.signal.aborted || document.activeElement !== this.input) return;
    this.waiting = false;
    this.draw();
    if (this.entered) this.enter();
  }

  draw() {
    const { answer } = this;
    this.options = drawGroups(this.list, answer, this.text, this.data.value?.slug);
    this.question.textContent = answer.question || answer.empty;
    this.question.hidden = !this.question.textContent;
    this.question.classList.toggle("rs-combo-asks", Boolean(answer.ask));
    this.said.textContent = answer.said;
    this.moved = false;
    this.open();
    const chosen = this.text ? -1 : this.options.findIndex(({ hit }) => hit.slug === this.data.value?.slug);
    // Enter takes what is shown first; of a question nothing until it has been put.
    this.mark(this.text && !answer.ask && this.options.length ? 0 : chosen);
    if (chosen < 0) this.list.scrollTop = 0;
    else this.options[chosen].option.scrollIntoView({ block: "center" }); // with its group round it
  }

  open() {
    this.isOpen = true;
    this.input.setAttribute("aria-expanded", "true");
    if (this.popup.showPopover && !this.popup.matches(":popover-open")) this.popup.showPopover();
    this.popup.classList.add("rs-combo-open");
    placeUnder(this.popup, this.field);
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    Object.assign(this, { isOpen: false, waiting: false, entered: false });
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    if (this.popup.hidePopover && this.popup.matches(":popover-open")) this.popup.hidePopover();
    this.popup.classList.remove("rs-combo-open");
    this.said.textContent = "";
    if (this.data.value) this.rest(); // a picker shows its value again
  }

  move(by) {
    const { length } = this.options;
    if (length) this.moveTo(this.at < 0 && by < 0 ? length - 1 : (this.at + by + length) % length);
  }

  moveTo(at) {
    this.moved = true;
    this.mark(at);
  }

  mark(at) {
    this.options[this.at]?.option.classList.remove("rs-combo-active");
    this.at = at;
    const option = this.options[at]?.option;
    if (!option) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    option.classList.add("rs-combo-active");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  enter() {
    this.entered = this.waiting;
    if (this.waiting) return;
    if (!this.isOpen) this.show();
    else if (this.at >= 0) this.choose(this.options[this.at].hit);
    else if (this.answer.ask && this.options.length) {
      this.said.textContent = `${this.answer.question} ${this.options[0].hit.name}`;
      this.moveTo(0);
    }
  }

  escape() {
    if (this.isOpen) this.close();
    else this.input.value = "";
    this.wipe.hidden = !this.input.value || Boolean(this.data.value);
  }

  choose({ kind, slug, name }) {
    if (kind === "grouping") { // the same list, grouped the other way; it stays open
      this.grouped = slug;
      this.show();
      return;
    }
    if (this.data.keeps) this.data.value = { slug, name };
    this.close();
    this.rest();
    if (kind !== "page") {
      this.send("chosen", { kind, slug });
      return;
    }
    this.goTo(slug + location.search);
  }

  // As a click on a link to it: Streamlit listens for the browser's Back and Forward.
  goTo(address) {
    history.pushState({}, "", new URL(address, location.href));
    dispatchEvent(new PopStateEvent("popstate"));
  }
}

if (!document.getElementById("rs-combo-style")) {
  document.head.append(element("style", { id: "rs-combo-style" }, sheet));
}

window.regionsenterCombobox = (component) => {
  const root = component.parentElement;
  if (!root.regionsenterCombobox?.input.isConnected) root.regionsenterCombobox = new Combobox(root);
  root.regionsenterCombobox.update(component);
};
