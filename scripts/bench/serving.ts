import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

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
