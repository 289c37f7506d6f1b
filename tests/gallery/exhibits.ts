import { exhibits as funding } from "./funding.ts";
import type { Exhibit } from "./gallery.ts";
import { exhibits as matrix } from "./matrix.ts";
import { exhibits as network } from "./network.ts";
import { exhibits as strip } from "./strip.ts";
import { exhibits as reach } from "./reach.ts";
import { exhibits as timeline } from "./timeline.ts";

/** All pictures of the gallery; a new mark adds its own here. */
export const exhibits: Exhibit[] = [
  ...timeline,
  ...funding,
  ...network,
  ...matrix,
  ...strip,
  ...reach,
];
