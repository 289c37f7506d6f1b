/**
 * The class of Arquero that needs no eval, taken from its own file: the package's index brings every
 * verb and the parser of their expressions, which a strict page cannot run anyway.
 */
export { Table } from "arquero/src/table/Table.js";
