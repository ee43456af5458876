// A finger on a chart whose points can be pressed scrolls the page. Plotly would take every touch for a drag and keep
// it; what the browser makes of a mere tap, a click, still reaches the chart.
document.addEventListener(
  "touchstart",
  (event) => {
    if (event.target instanceof Element && event.target.closest(".js-plotly-plot .nsewdrag")) event.stopImmediatePropagation();
  },
  { capture: true, passive: true },
);
