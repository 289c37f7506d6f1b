// The arguments that `npm start` and the server share.
import { parseArgs } from "node:util";

export const defaultPort = 4173;

/**
 * Reads `--data DIR`, a folder of tables to show in place of the built ones (undefined without it), and
 * `--port N` or `--port=N`, else PORT from the environment; 0 asks for any free port.
 * Throws an Error with code ERR_ARGUMENT if the port is not a whole number from 0 to 65535, if an
 * option is unknown, or if there are more than `allowed` positional arguments.
 */
export function readArguments(args, env, allowed = 0) {
  const { values, positionals } = parse(args);
  if (positionals.length > allowed)
    throw argumentError(`unknown argument: ${positionals[allowed]}`);
  const port = values.port ?? (env.PORT || String(defaultPort));
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw argumentError(`invalid port: ${port} (a whole number from 0 to 65535 is needed)`);
  }
  return { port: Number(port), data: values.data, positionals };
}

function parse(args) {
  try {
    const options = { port: { type: "string" }, data: { type: "string" } };
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [said] = error.message.split(/\.\s/);
    throw argumentError(`invalid arguments: ${args.join(" ")} (${said})`);
  }
}

function argumentError(message) {
  return Object.assign(new Error(message), { code: "ERR_ARGUMENT" });
}
