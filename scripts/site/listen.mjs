// Listening on the machine itself, under both of its addresses, at the first port that is free.
import { createServer } from "node:http";

const hosts = ["127.0.0.1", "::1"];
const attempts = 100;
const unusable = new Set(["EADDRINUSE", "EACCES"]);
const unsupported = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/**
 * Serves `handler` on `localhost` at `first` or the next free port (0: any). Returns the port and
 * the servers; throws if none of the next hundred ports can be had.
 */
export async function listen(handler, first) {
  const last = Math.min(first + attempts, 65535);
  for (let port = first; port <= last; port++) {
    // Any free port (0) may turn out to be taken on the second address: ask again for another.
    const servers = await listenOn(handler, first === 0 ? 0 : port);
    if (servers.length > 0) return { port: servers[0].address().port, servers };
  }
  throw new Error(`no free port from ${first} to ${last}`);
}

async function listenOn(handler, port) {
  const servers = [];
  for (const host of hosts) {
    const server = createServer(handler);
    try {
      await bind(server, { host, port: servers[0]?.address().port ?? port });
      servers.push(server);
    } catch (error) {
      if (unsupported.has(error.code)) continue;
      for (const open of servers) open.close();
      if (unusable.has(error.code)) return [];
      throw error;
    }
  }
  return servers;
}

function bind(server, address) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
