// The atlas's timeline as Vega-Lite draws it: the same lanes, bars and glyphs, from rows worked out
// beforehand, and one button that keeps the lane of its name.
import embed from "vega-embed";

const { spans, events } = await (await fetch("rows.json")).json();
const lane = { field: "lane", type: "nominal", sort: null, title: null };
const when = { type: "temporal", title: null };
const picked = [{ filter: "lane == null || datum.lane === lane" }];
const { view } = await embed(
  ".chart",
  {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: "container",
    params: [{ name: "lane", value: null }],
    layer: [
      {
        data: { values: spans },
        transform: picked,
        mark: { type: "bar", opacity: 0.5, tooltip: true },
        encoding: { y: lane, x: { ...when, field: "from" }, x2: { field: "to" } },
      },
      {
        data: { values: events },
        transform: picked,
        mark: { type: "point", filled: true, tooltip: true },
        encoding: {
          y: lane,
          x: { ...when, field: "from" },
          shape: { field: "kind", type: "nominal", title: null },
          color: { field: "kind", type: "nominal", title: null },
        },
      },
    ],
  },
  { renderer: "svg", actions: false },
);
const button = document.querySelector("[data-filter]");
button.addEventListener("click", () => {
  view.signal("lane", view.signal("lane") === null ? button.textContent : null).runAsync();
});
document.documentElement.dataset.ready = "";
