// `npm start [-- --port N]`: installs if needed, writes the tables, builds the site, serves it.
// Standard output gets one line, the address; everything else goes to standard error.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, requireNode, root, seconds, toolPath } from "./install.mjs";

const steps = [
  { doing: "writing the tables", tool: ["tsx"], args: ["scripts/data.ts"] },
  { doing: "building the site", tool: ["vite"], args: ["build", "--logLevel", "warn"] },
];

await start().catch((error) => {
  console.error(error.message);
  process.exit(error.code === "ERR_ARGUMENT" ? 2 : 1);
});

async function start() {
  // Before the imports below, which an old Node cannot load; and arguments before packages, so
  // that a wrong one is said at once and not after a minute of installing.
  requireNode();
  const { readArguments } = await import("./site/arguments.mjs");
  const { port, data } = readArguments(process.argv.slice(2), process.env);
  install();
  for (const step of steps) run(step);
  const { serveUntilStopped } = await import("./serve.mjs");
  const address = await serveUntilStopped(join(root, "dist"), port, data);
  console.log(`상생지도 · Sangsaeng Atlas: ${address}`);
}

function run({ doing, tool, args }) {
  console.error(`${doing} …`);
  const started = Date.now();
  const { status, error } = spawnSync(process.execPath, [toolPath(...tool), ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${doing} failed: the reason stands above`);
  console.error(`${doing}: ${seconds(started)}`);
}
