// A table is copied as numbers. As it is written, Excel takes «−3,1» and «1 234» for text. Whoever copies gets what
// Norwegian Excel and LibreOffice read as numbers: a plain minus, a decimal comma, no thousands, units in the
// headings, and as many decimals as are shown. HTML goes beside the text, with the numbers in the programs' own
// attributes, so that it holds under any regional setting.

const squeezed = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

// A cell as it is copied. What is small beside a number is a remark on it; in a heading it belongs to the name.
function read(cell) {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll('[aria-hidden="true"], img, svg, .rs-bar').forEach((one) => one.remove());
  const small = [...copy.querySelectorAll("small")].map((one) => { one.remove(); return squeezed(one.textContent); });
  copy.querySelectorAll("br, p, div, li").forEach((one) => one.before(" "));
  const text = squeezed(copy.textContent);
  const notes = small.filter(Boolean);
  if (cell.tagName === "TH") return { head: true, text: notes.length ? `${text} (${notes.join(", ")})` : text, notes: [] };
  const number = readNumber(text);
  if (number) return { number, text, notes };
  return { text: [text, ...notes].filter(Boolean).join(", "), notes: [] };
}

// The rows as equally long lists of cells; a cell over several columns is followed by empty ones.
function grid(rows) {
  const lists = rows.map(() => []);
  rows.forEach((row, at) => {
    for (const cell of row.cells) {
      let column = 0;
      while (lists[at][column]) column += 1;
      const content = read(cell);
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const own = !down && !right;
          lists[at + down][column + right] = own ? content : { text: cell.closest("thead") ? content.text : "", notes: [], head: content.head };
        }
      }
    }
  });
  return lists;
}

// Two rows of headings as one: the upper names the lower.
function oneHead(lists) {
  if (lists.length < 2) return lists[0] ?? [];
  return lists[0].map((upper, column) => {
    const lower = lists[1][column]?.text ?? "";
    return { head: true, notes: [], text: lower && lower !== upper.text ? `${upper.text}: ${lower}` : upper.text };
  });
}

// Units go from the cells to the heading of the column, or of the row where a column has several; where a row has
// several too, they are remarks.
function withUnits(head, body) {
  const width = Math.max(head.length, ...body.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const units = new Set(body.map((row) => row[column]?.number?.unit).filter((unit) => unit !== undefined));
    if (units.size === 1 && [...units][0] && head[column]) {
      const [unit] = units;
      if (!head[column].text.includes(unit)) head[column].text = squeezed(`${head[column].text} (${unit})`);
      body.forEach((row) => { if (row[column]?.number) row[column].number.unit = ""; });
    }
  }
  body.forEach((row) => {
    const numbers = row.filter((cell) => cell?.number);
    const units = new Set(numbers.map((cell) => cell.number.unit));
    if (units.size === 1 && row[0]?.head) {
      const [unit] = units;
      if (unit && !row[0].text.includes(unit)) row[0].text = `${row[0].text} (${unit})`;
    } else {
      row.forEach((cell, column) => {
        if (cell?.number?.unit) cell.notes.push(`${head[column]?.text ?? ""}: ${cell.number.unit}`);
      });
    }
  });
  if (!body.some((row) => row.some((cell) => cell?.notes.length))) return;
  const remark = pageWords().remark ?? "";
  if (head.length) head[width] = { head: true, text: remark, notes: [] };
  body.forEach((row) => {
    const notes = new Set(row.flatMap((cell) => cell?.notes ?? []));
    row[width] = { text: [...notes].join("; "), notes: [] };
  });
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const harmless = (text) => (/^\s*[=+@]/.test(text) ? `'${text}` : text); // no spreadsheet takes it for a formula

const asText = (cell) => (!cell ? "" : cell.number ? cell.number.value.replace(".", ",") : harmless(cell.text.replaceAll("\u2212", "-")));

function asHtml(cell, tag) {
  if (!cell?.number) return `<${tag}>${escaped(asText(cell))}</${tag}>`;
  const { value, decimals } = cell.number;
  const format = decimals ? `0\\.${"0".repeat(decimals)}` : "0";
  return `<td x:num="${value}" sdval="${value}" style='mso-number-format:"${format}"'>${asText(cell)}</td>`;
}

// What is copied of a table, of some of its rows or of some cells of one row: lines of text, and HTML.
function copied(table, rows, cells) {
  const body = rows.filter((row) => row.closest("tbody"));
  let [head, lists] = [oneHead(grid(table.tHead ? [...table.tHead.rows] : [])), grid(body)];
  if (cells) { // a few cells of one row: these alone, as they are
    lists = [[...cells].map(read)];
    head = [];
  } else withUnits(head, lists);
  const all = head.length ? [head, ...lists] : lists;
  return {
    text: all.map((row) => Array.from(row, asText).join("\t")).join("\r\n"),
    html: `<table>${all.map((row, at) => `<tr>${Array.from(row, (cell) => asHtml(cell, head.length && !at ? "th" : "td")).join("")}</tr>`).join("")}</table>`,
  };
}

let asked = null; // the table whose button was pressed

function onCopy(event) {
  const found = asked ? copied(asked, [...asked.rows].filter((row) => !row.hidden)) : ofSelection();
  asked = null;
  if (!found || !event.clipboardData) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", found.text);
  event.clipboardData.setData("text/html", '<html xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + `<head><meta charset="utf-8"></head><body>${found.html}</body></html>`);
}

// The selection as far as it lies in one table; null when it does not, or is a part of one text.
function ofSelection() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const near = around.nodeType === Node.ELEMENT_NODE ? around : around.parentElement;
  const one = near.closest("td, th");
  if (one) {
    const whole = squeezed(selection.toString()) === squeezed(one.innerText);
    return whole && read(one).number ? copied(one.closest("table"), [], [one]) : null;
  }
  const tables = near.closest("table") ? [near.closest("table")]
    : [...near.querySelectorAll(".stMain table")].filter((table) => range.intersectsNode(table));
  if (tables.length !== 1 || (!near.closest("table") && !filledBy(tables[0], selection))) return null;
  const rows = [...tables[0].rows].filter((row) => !row.hidden && range.intersectsNode(row));
  const inOne = rows.length === 1 && rows[0].closest("tbody");
  return copied(tables[0], rows, inOne ? [...rows[0].cells].filter((cell) => range.intersectsNode(cell)) : null);
}

// Whether there is little but the table in what is selected.
const filledBy = (table, selection) => squeezed(selection.toString()).length < 1.1 * squeezed(table.innerText).length + 40;

function copyButton(button) {
  const box = button.closest(".rs-data-table");
  const before = [...document.querySelectorAll("table")].filter((one) =>
    one.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
  asked = box ? box.querySelector("table") : before.at(-1);
  // Goes by the event above, which no permission and no secure address is needed for.
  const done = document.execCommand("copy");
  asked = null;
  if (!done) return;
  const label = button.textContent;
  button.textContent = button.dataset.done;
  button.setAttribute("aria-live", "polite");
  setTimeout(() => { button.textContent = label; }, 1800);
}

document.addEventListener("copy", onCopy);
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-copy]");
  if (button) copyButton(button);
});
