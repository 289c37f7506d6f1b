/** Made by scripts/site/font-slices-plugin.ts. */
declare module "virtual:font-slices" {
  export const fontSlices: readonly import("./font-faces.ts").FontSlice[];
}
