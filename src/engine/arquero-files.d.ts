declare module "arquero/src/table/BitSet.js" {
  export { BitSet } from "arquero";
}
declare module "arquero/src/table/Table.js" {
  export { Table } from "arquero";
}
