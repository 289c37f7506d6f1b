import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { measured, type Measured } from "./measured.ts";

const kinds = [
  { name: "JavaScript", folder: "assets", extension: ".js" },
  { name: "CSS", folder: "assets", extension: ".css" },
  { name: "fonts", folder: "assets", extension: ".woff2" },
  { name: "data", folder: "data", extension: ".json" },
];

/** What a build sends for its scripts, styles, fonts and tables, compressed as servers do. */
export function measureBytes(build: string): Measured[] {
  return kinds.map(({ name, folder, extension }) => {
    const files = readdirSync(join(build, folder))
      .filter((file) => extname(file) === extension)
      .map((file) => readFileSync(join(build, folder, file)));
    const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
    const plain = sum(files.map((file) => file.length));
    // WOFF2 is compressed already, and servers leave it.
    const sent = extension === ".woff2" ? plain : sum(files.map((file) => gzipSync(file).length));
    return measured(`${name}, gzip`, "bytes", sent, { baseline: "uncompressed", value: plain });
  });
}
