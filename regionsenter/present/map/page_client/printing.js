// On paper a map and a chart keep the size they were drawn in and are made smaller as a whole, for neither can be
// drawn anew while the page is printed; so is a table that is wider than the sheet. At the end stands where the page
// is from and when it was printed. The style sheet has the rest.

const [SHEET, ACROSS] = [700, 1025]; // CSS pixels between the margins of an A4 sheet, upright and across

addEventListener("beforeprint", () => {
  const main = document.querySelector(".stMainBlockContainer");
  if (!main) return;
  main.querySelectorAll("iframe, .js-plotly-plot").forEach((drawing) => {
    const { offsetWidth: width, offsetHeight: height } = drawing;
    if (!width) return;
    const part = Math.min(1, SHEET / width);
    drawing.style.setProperty("--rs-width", `${width}px`);
    drawing.style.setProperty("--rs-height", `${height}px`);
    drawing.style.setProperty("--rs-part", part);
    drawing.style.setProperty("--rs-less", `${Math.floor(height * (part - 1))}px`);
  });
  main.querySelectorAll(".rs-scroll table").forEach((table) => {
    const across = table.scrollWidth > 1.4 * SHEET;
    table.parentElement.classList.toggle("rs-across", across);
    table.style.setProperty("--rs-part", Math.min(1, (across ? ACROSS : SHEET) / table.scrollWidth));
  });
  const { lang = "nb", printed = "", version = "" } = pageWords();
  const date = new Date().toLocaleDateString({ en: "en-GB" }[lang] ?? "nb-NO", { dateStyle: "long" });
  const foot = Object.assign(document.createElement("p"), { className: "rs-print" });
  foot.textContent = ["Regionsenter", location.href, printed.replace("{date}", date), version].filter(Boolean).join(" · ");
  main.append(foot);
});

addEventListener("afterprint", () => document.querySelectorAll(".rs-print").forEach((foot) => foot.remove()));
