// Finds what has been typed in a name, whatever its case and accents, so that it can be marked there.

const LETTERS = { æ: "ae", ø: "o", đ: "d", ŋ: "n", ŧ: "t" };

// `text` in plain small letters, hyphens for all else, and for each of them the place of its own letter.
function plainLetters(text) {
  let plain = "";
  const from = [];
  for (let at = 0; at < text.length; at += 1) {
    const small = text[at].toLowerCase();
    const letters = LETTERS[small] ?? small.normalize("NFD").replace(/\p{M}|\p{Cf}/gu, "");
    for (const letter of letters) {
      plain += /[a-z0-9]/.test(letter) ? letter : "-";
      from.push(at);
    }
  }
  return { plain, from };
}

// The beginning of a word goes before what stands inside one.
function withMark(text, typed) {
  const wanted = plainLetters(typed.trim()).plain;
  const { plain, from } = plainLetters(text);
  const at = wanted ? [`-${plain}`.indexOf(`-${wanted}`), plain.indexOf(wanted)].find((place) => place >= 0) : undefined;
  if (at === undefined) return [text];
  const start = from[at];
  const end = from[at + wanted.length - 1] + 1;
  const mark = document.createElement("mark");
  mark.textContent = text.slice(start, end);
  return [text.slice(0, start), mark, text.slice(end)];
}
