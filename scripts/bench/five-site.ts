import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBuilder } from "vite";

const entry = fileURLToPath(new URL("five-views.ts", import.meta.url));

/** A build into `target` whose first page has all five views, and is otherwise the site. */
export async function buildFiveViews(top: string, target: string): Promise<void> {
  const input = { "five-views": entry };
  const builder = await createBuilder({
    configFile: join(top, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: target },
    environments: { client: { build: { rolldownOptions: { input } } } },
  });
  await builder.build(builder.environments.client!);
  const chunk = readdirSync(join(target, "assets")).find((name) =>
    /^five-views-.*\.js$/.test(name),
  );
  const page = join(target, "index.html");
  const html = readFileSync(page, "utf8");
  const other = html.replace(/(<script type="module"[^>]* src=")[^"]*"/, `$1./assets/${chunk}"`);
  if (chunk === undefined || other === html) throw new Error("no page with five views was built");
  writeFileSync(page, other);
}
