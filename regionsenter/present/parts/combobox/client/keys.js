// What each key does, as the pattern for a combobox with a list has it. False: what it always does in a text.

const KEYS = {
  ArrowDown: (box) => (box.isOpen ? box.move(1) : box.show()),
  ArrowUp: (box) => (box.isOpen ? box.move(-1) : box.show()),
  Home: (box) => (box.moved ? box.moveTo(0) : false),
  End: (box) => (box.moved ? box.moveTo(box.options.length - 1) : false),
  Enter: (box) => box.enter(),
  Escape: (box) => box.escape(),
};

function takeKey(box, event) {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(event.key in KEYS) || KEYS[event.key](box) === false) return;
  event.preventDefault();
  event.stopPropagation();
}
