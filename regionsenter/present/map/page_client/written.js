// Numbers as a page writes them: «−3,1 %» with a true minus, «1 234» with a space that does not break.

const SPACES = /[\u00a0\u2009\u202f ]/g;
const NUMBER = /^(?:(kr|NOK)[\u00a0 ])?([+\-\u2212]?\d(?:[\d.,\u00a0\u2009\u202f ]*\d)?)(?:[\u00a0\u202f ]?([^\d.,\s][^\d]{0,28}))?$/;
const pageWords = () => document.getElementById("rs-words")?.dataset ?? {};

// What a cell says as a number: its value as "-3.1", its decimals and unit; null when it is no number.
function readNumber(text) {
  const found = NUMBER.exec(text.trim());
  if (!found) return null;
  const [, before = "", digits, after = ""] = found;
  const bare = digits.replace(SPACES, "").replace("\u2212", "-").replace("+", "");
  const plain = pageWords().lang === "en" ? bare.replace(/,/g, "") : bare.replace(/\.(?=\d{3}(\D|$))/g, "").replace(",", ".");
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(plain)) return null; // «0301» is a code
  return { value: plain, decimals: (plain.split(".")[1] ?? "").length, unit: (before || after).trim() };
}
