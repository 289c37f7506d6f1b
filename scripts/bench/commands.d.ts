/** The commands in plain JavaScript that the benchmark calls. */
declare module "*/browser.mjs" {
  export const browserFlags: string[];
  export function ensureBrowser(): Promise<string>;
}
declare module "*/install.mjs" {
  export function install(folder?: string): void;
}
