import "../../src/marks/marks.css";
import "../../src/pages/app.css";
import { palettes } from "../../src/marks/palette.ts";
import { exhibits } from "./exhibits.ts";

/** The gallery in the dev server, at /gallery/: every exhibit in every setting that is asserted. */
for (const { name, draw, settings } of exhibits) {
  const heading = document.createElement("h2");
  heading.textContent = name;
  document.body.append(heading);
  for (const setting of settings) {
    const frame = document.createElement("div");
    const { width, locale, theme } = setting;
    frame.title = `${name}, ${width} px, ${locale}, ${theme}`;
    frame.style.width = `${width}px`;
    frame.style.background = palettes[theme].paper;
    frame.style.margin = "1rem";
    frame.append(draw({ ...setting, document }));
    document.body.append(frame);
  }
}
