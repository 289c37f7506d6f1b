/** A plugin of size-limit, which comes without types. */
declare module "@size-limit/file" {
  const plugins: ((...args: unknown[]) => unknown)[];
  export { plugins as default };
}
