/**
 * The two classes of Arquero that need no eval, taken from their own files: the package's index
 * brings every verb and the parser of their expressions, which a strict page cannot run anyway.
 */
export { BitSet } from "arquero/src/table/BitSet.js";
export { Table } from "arquero/src/table/Table.js";
