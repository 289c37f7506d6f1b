import { expect, test } from "vitest";
import { inLoadingOrder } from "../../scripts/site/head-order.ts";

const pageOf = (body: string) => `<html>
  <head>
    <title>t</title>
    <script src="./before.js" data-ahead="a"></script>
    <script type="module" crossorigin src="./main.js"></script>
    <link rel="modulepreload" crossorigin href="./plot.js">
    <link rel="preload" href="./data/atlas.json" as="fetch" crossorigin>
    <link rel="stylesheet" crossorigin href="./style.css">
    <link rel="alternate" hreflang="en" href="./en/" />
  </head>
  <body>
    ${body}
  </body>
</html>`;
const asked = `    <script type="module" crossorigin src="./main.js"></script>
    <link rel="modulepreload" crossorigin href="./plot.js">
    <link rel="preload" href="./data/atlas.json" as="fetch" crossorigin>
`;

test("a page asks for its style first, and for what it runs after what it shows", () => {
  const page = pageOf('<div id="app"></div>');
  expect(inLoadingOrder(page)).toBe(`<html>
  <head>
    <title>t</title>
    <link rel="stylesheet" crossorigin href="./style.css">
    <script src="./before.js" data-ahead="a"></script>
    <link rel="alternate" hreflang="en" href="./en/" />
  </head>
  <body>
    <div id="app"></div>
${asked}  </body>
</html>`);
});

test("a page in parts runs what it needs when the first of them begins", () => {
  const page = pageOf(
    '<div id="app"><p>said</p><div class="part">1</div><div class="part">2</div></div>',
  );
  expect(inLoadingOrder(page)).toContain(
    `<p>said</p>${asked}<div class="part">1</div><div class="part">2</div></div>\n  </body>`,
  );
});
