import { column } from "./columns.ts";
import { perIndex } from "./per-index.ts";
import { idRanks } from "./ranks.ts";

/** Row of organizations → its place in the order of the ids. */
export const organizationRanks = perIndex(({ tables }): Int32Array =>
  idRanks(column(tables, "organizations", "org_id")),
);
