import { expect, test } from "vitest";
import { inLoadingOrder } from "../../scripts/site/head-order.ts";

test("a page asks for its style first, and for what it runs after what it shows", () => {
  const page = `<html>
  <head>
    <title>t</title>
    <script src="./before.js" data-ahead="a"></script>
    <script type="module" crossorigin src="./main.js"></script>
    <link rel="modulepreload" crossorigin href="./plot.js">
    <link rel="stylesheet" crossorigin href="./style.css">
    <link rel="preload" href="./font.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="alternate" hreflang="en" href="./en/" />
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;
  expect(inLoadingOrder(page)).toBe(`<html>
  <head>
    <title>t</title>
    <link rel="stylesheet" crossorigin href="./style.css">
    <script src="./before.js" data-ahead="a"></script>
    <link rel="alternate" hreflang="en" href="./en/" />
  </head>
  <body>
    <div id="app"></div>
    <script type="module" crossorigin src="./main.js"></script>
    <link rel="modulepreload" crossorigin href="./plot.js">
    <link rel="preload" href="./font.woff2" as="font" type="font/woff2" crossorigin>
  </body>
</html>`);
});
