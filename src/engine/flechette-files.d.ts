declare module "@uwdata/flechette/src/decode/decode-ipc.js" {
  import type { DataType } from "@uwdata/flechette";

  /** The parts of a message's body that are the buffers of its columns, one after the other. */
  export interface ArrowBatch {
    length: number;
    nodes: { length: number; nullCount: number }[];
    regions: { offset: number; length: number }[];
    compression: unknown;
    body: Uint8Array;
  }
  export function decodeIPC(data: Uint8Array): {
    schema?: { fields: { name: string; type: DataType }[] };
    dictionaries: {
      id: number;
      isDelta: boolean;
      data: Omit<ArrowBatch, "body">;
      body: Uint8Array;
    }[];
    records: ArrowBatch[];
  };
}
