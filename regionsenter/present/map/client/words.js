// What the map says of a place, in its tooltip and aloud.

const LOCALES = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

class Words {
  constructor(region) {
    this.region = region;
    this.ranked = {};
  }

  // For a new state.
  reset() {
    this.ranked = {};
  }

  // Of what is under the pointer, as [element, text].
  of(hit) {
    const { state, geometry, symbols, player, flows, over } = this.region;
    if (hit.kind === "flow") {
      return [["strong", `${hit.name} → ${symbols.selected?.centre.name ?? ""}`], ["span", hit.text]];
    }
    if (hit.kind === "town") return [["strong", hit.name], ["span", hit.text]];
    const { title, unit, year, texts, remark, centre_remark: centreRemark, estimated, centre_estimated: centreEstimated } = state;
    const isCentre = hit.kind === "centre";
    const region = !isCentre && geometry.regionOf.get(hit.code);
    const value = this.written(this.values(isCentre)[hit.index]);
    const played = player.word(isCentre, hit.index);
    const flag = (isCentre ? state.centre_classes : state.classes)[hit.index];
    const none = (flag === "n" ? texts.nowhere : texts.missing) ?? "–";
    const text = played ?? (value ? `${value}${unit ? `\u00a0${unit}` : ""}` : none);
    const when = player.otherYear() ?? year;
    const marks = [isCentre ? centreRemark : remark];
    if ((isCentre ? centreEstimated : estimated)[hit.index] === "1") marks.push(texts.estimated);
    if (flag === "x") marks.push(texts.unranked); // a number without a class
    const hidden = flag === "-";
    const lines = [["strong", hit.name], region && ["small", `${texts.region ?? ""} ${region.region ?? region.name}`.trim()]];
    if (!hidden || value) lines.push(["span", `${title}: ${text}${when ? ` (${when})` : ""}`]);
    if (!played && value) lines.push(["small", this.rank(isCentre, hit.index)], ["small", marks.filter(Boolean).join(", ")]);
    if (!isCentre) {
      const minutes = over.bands.minutes.get(hit.code);
      lines.push(["span", flows.items.find((flow) => flow.index === hit.index)?.text]);
      if (minutes !== undefined) lines.push(["span", (state.minutes_text ?? "").replace("{minutes}", minutes)]);
    }
    return lines.filter((line) => line && line[1]);
  }

  values(isCentre) {
    return isCentre ? this.region.centreValues : this.region.values;
  }

  // Plain numbers as the language writes them; texts as they are.
  written(text) {
    const { decimals, signed, lang } = this.region.state;
    if (!text || decimals === null || decimals === undefined) return text;
    const style = {
      minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: signed ? "exceptZero" : "auto",
    };
    return text.split("/").map((part) => Number(part).toLocaleString(LOCALES[lang] ?? LOCALES.nb, style)).join(" / ");
  }

  number(text) {
    const { decimals, lang } = this.region.state;
    return decimals === null || decimals === undefined ? numberOf(text, lang) : Number(text);
  }

  // "Nr. 12 av 122": among the places of the kind that are shown and have a number with a class.
  rank(isCentre, index) {
    const { texts, classes, centre_classes: centreClasses } = this.region.state;
    const flags = isCentre ? centreClasses : classes;
    this.ranked[isCentre] ??= this.values(isCentre)
      .map((text, i) => (text && flags[i] !== "-" && flags[i] !== "x" ? this.number(text) : null));
    const numbers = this.ranked[isCentre];
    const known = numbers.filter((number) => number !== null);
    if (numbers[index] === null || known.length < 2) return "";
    const n = 1 + known.filter((number) => number > numbers[index]).length;
    return (texts[isCentre ? "centre_rank" : "rank"] ?? "").replace("{n}", n).replace("{total}", known.length);
  }
}

// A number as the page writes it ("1 234,5", "−3,1"; in English "1,234.5").
function numberOf(text, lang) {
  const plain = lang === "en" ? text.replace(/,/g, "") : text.replace(",", ".");
  return Number(plain.replace(/\s/g, "").replace("\u2212", "-"));
}
