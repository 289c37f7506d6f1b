import { table } from "arquero";
import { wholePath } from "./whole-path.ts";

/** Whether this process forbids what a strict Content-Security-Policy forbids. */
function isStrict(): boolean {
  try {
    table({ a: [1] }).filter("d => d.a > 0");
    return false;
  } catch (error) {
    return error instanceof EvalError;
  }
}

const answer = await wholePath(process.argv[2] ?? "");
process.stdout.write(JSON.stringify({ strict: isStrict(), answer }));
