import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const texts = [".html", ".js", ".css", ".json", ".svg", ".xml", ".atom", ".wasm"];

/** Lays a gzipped file beside every text below `folder`: a static host compresses, our own server sends what lies there. */
export function compressFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!texts.includes(extname(name))) continue;
    const file = join(folder, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
}
