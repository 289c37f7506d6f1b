// Prints drawings as PNG: one at a time, for scripts/site/card-pool.ts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";

// Whole fonts, for every Korean name; the machine's own would make the pictures differ.
const fontFiles = ["Regular", "SemiBold"].map((weight) =>
  join(workerData.fonts, `Pretendard-${weight}.otf`),
);
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Pretendard" };

parentPort.on("message", ({ svg, file }) => {
  writeFileSync(file, new Resvg(svg, { font }).render().asPng());
  parentPort.postMessage(file);
});
