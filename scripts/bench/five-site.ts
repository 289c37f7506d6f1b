import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBuilder } from "vite";

const fiveViews = fileURLToPath(new URL("five-views.ts", import.meta.url));

/**
 * A build into `target` whose first page has all five views, and is otherwise the site: what opens
 * them stands in the place of the page's own module. As one more entry it would share that one's file,
 * and both would open the tables.
 */
export async function buildFiveViews(top: string, target: string): Promise<void> {
  const main = join(top, "src", "pages", "main.ts");
  const instead = {
    name: "five-views",
    enforce: "pre" as const,
    load: (id: string) => (id === main ? `import ${JSON.stringify(fiveViews)};` : null),
  };
  const builder = await createBuilder({
    configFile: join(top, "vite.config.ts"),
    logLevel: "error",
    plugins: [instead],
    build: { outDir: target },
  });
  await builder.build(builder.environments.client!);
}
