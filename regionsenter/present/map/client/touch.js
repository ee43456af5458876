// A finger scrolls the page past the map, two move and zoom it (map.css lets the browser scroll). Who tries
// with one is told so. A mouse or a pen drags as ever, and a tap chooses.

const SLIP = 12; // px that a tap may move
const TOLD = 1600; // ms

class Touch {
  constructor(map) {
    const box = map.getContainer();
    this.hint = L.DomUtil.create("div", "rs-two-fingers", box);
    this.hint.setAttribute("aria-hidden", "true"); // of the hand alone
    let from = null;
    box.addEventListener("pointerdown", ({ pointerType }) => {
      if (pointerType === "touch") map.dragging.disable();
      else map.dragging.enable();
    }, true);
    box.addEventListener("touchstart", ({ touches }) => {
      from = touches.length === 1 ? touches[0] : null;
      if (touches.length > 1) this.hide();
    }, { passive: true });
    box.addEventListener("touchmove", ({ touches }) => {
      if (!from || touches.length > 1) return;
      const moved = Math.hypot(touches[0].clientX - from.clientX, touches[0].clientY - from.clientY);
      if (moved > SLIP) this.show();
    }, { passive: true });
  }

  show() {
    this.hint.classList.add("rs-told");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), TOLD);
  }

  hide() {
    this.hint.classList.remove("rs-told");
  }
}
