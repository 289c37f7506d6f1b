import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../serve.mjs", import.meta.url));

/** Serves at a free port while `use` has its address. */
export async function serving<T>(
  handler: RequestListener,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/**
 * Serves the built site in `folder`, over the tables of `data` where told, while `use` has its address: by
 * `npm run serve`'s command in a process of its own, as ours keeps a heap of all that was measured.
 */
export async function servingSite<T>(
  { folder, data }: { folder: string; data?: string },
  use: (address: string) => Promise<T>,
): Promise<T> {
  const tables = data === undefined ? [] : ["--data", data];
  const server = spawn(process.execPath, [command, folder, "--port", "0", ...tables], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(server, "exit");
  try {
    const [address] = await Promise.race([
      once(createInterface(server.stdout), "line") as Promise<[string]>,
      exit.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
    ]);
    return await use(address);
  } finally {
    server.kill();
    await exit;
  }
}
