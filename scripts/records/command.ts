/**
 * Runs a command and sets the exit code: 0 when it says true. Unknown options are told in a line;
 * other errors are bugs, and keep their stack.
 */
export async function command(name: string, run: () => boolean | Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await run()) ? 0 : 1;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    process.stderr.write(`${name}: ${message}\n`);
    process.exitCode = 1;
  }
}
