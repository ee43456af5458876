// The tables of the page: sorted and searched where they stand. (`copying.js` copies them.)

// Norwegian order in every browser, whatever its own language: å is the last letter.
const order = new Intl.Collator("nb", { numeric: true });

function sort(button) {
  const table = button.closest("table");
  const head = button.closest("th");
  const column = columnOf(table, head);
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const keys = new Map(rows.map((row) => {
    const cell = row.cells[column];
    const text = cell?.classList.contains("rs-none") ? "" : (cell?.textContent.trim() ?? "");
    return [row, { text, number: readNumber(text) }];
  }));
  const known = [...keys.values()].filter(({ text }) => text);
  const numeric = known.length > 0 && known.every(({ number }) => number);
  // Figures the highest first, names from a to å; then the other way.
  const before = head.getAttribute("aria-sort");
  const down = before ? before === "ascending" : numeric;
  const compare = (a, b) => (numeric ? a.number.value - b.number.value : order.compare(a.text, b.text));
  rows.sort((one, other) => {
    const [a, b] = [keys.get(one), keys.get(other)];
    if (!a.text || !b.text) return Boolean(b.text) - Boolean(a.text); // what is missing stands last both ways
    return down ? compare(b, a) : compare(a, b);
  });
  table.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  body.append(...rows);
}

// The number of the column that a heading stands over, of a head of one or two rows.
function columnOf(table, wanted) {
  const [upper, lower] = table.tHead.rows;
  const below = lower ? [...lower.cells] : [];
  let column = 0;
  for (const head of upper.cells) {
    const under = head.colSpan > 1 || (lower && head.rowSpan < 2) ? below.splice(0, head.colSpan) : [head];
    const at = under.indexOf(wanted);
    if (at >= 0) return column + at;
    column += under.length;
  }
  return -1;
}

// From heading to heading by the arrows.
function walk(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || !event.target.matches("[data-sort]")) return;
  const table = event.target.closest("table");
  const heads = [...table.querySelectorAll("[data-sort]")].sort((a, b) =>
    columnOf(table, a.closest("th")) - columnOf(table, b.closest("th")));
  const next = heads[heads.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  heads.forEach((head) => { head.tabIndex = head === next ? 0 : -1; });
  next.focus();
}

function search(field) {
  const wanted = field.value.trim().toLocaleLowerCase("nb");
  const rows = field.closest(".rs-data-table").querySelectorAll("tbody tr");
  rows.forEach((row) => { row.hidden = Boolean(wanted) && !row.textContent.toLocaleLowerCase("nb").includes(wanted); });
}

document.addEventListener("keydown", walk);
document.addEventListener("input", ({ target }) => target.matches?.("[data-search]") && search(target));
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-sort]");
  if (button) sort(button);
});
