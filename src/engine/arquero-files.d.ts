declare module "arquero/src/table/Table.js" {
  export { Table } from "arquero";
}
