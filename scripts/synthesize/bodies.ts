import { valuesOf, type ValueOf } from "../../src/model/vocabulary.ts";
import { bodyName, stem, STEMS, type Name } from "./names.ts";
import { Random, weighted, zipf } from "./random.ts";
import type { Source } from "./source.ts";

export type Kind = ValueOf<"org_kind">;

/** The organizations by row; a body's rank is how often it takes part, and says nothing of its row. */
export interface Bodies {
  count: number;
  kind: Kind[];
  isCompany: Uint8Array;
  parent: Int32Array;
  names: Name[];
  /** A first word by which a text may call a company; null for most. */
  short: (string | null)[];
  id(row: number): string;
  /** Rows of a side or a kind, drawn as often as they take part. */
  company(random: Random): number;
  agency(random: Random): number;
  council(random: Random): number;
}

const kinds = weighted<Kind>({
  company: 34,
  subsidiary: 8,
  business_unit: 4,
  public_agency: 9,
  ministry: 1,
  local_government: 13,
  association: 9,
  foundation: 5,
  merchant_body: 13,
  institute: 3,
  media: 1,
});
const own: readonly Kind[] = ["company", "subsidiary", "business_unit"];

/** Few large groups, with subsidiaries and units; a long tail of small bodies. */
export function makeBodies(count: number, seed: number): Bodies {
  const random = new Random(seed, 2);
  const rowOf = random.order(count);
  const groups = Math.max(4, Math.round(count / 200));
  const group = zipf(groups);
  const kind = new Array<Kind>(count);
  const parent = new Int32Array(count).fill(-1);
  const isCompany = new Uint8Array(count);
  const ofKind = new Map(valuesOf("org_kind").map((value) => [value, [] as number[]]));
  for (let rank = 0; rank < count; rank += 1) {
    const row = rowOf[rank]!;
    // The largest are groups; there are councils to join and ministries to report to from the start.
    const early: Kind[] = [...Array<Kind>(groups).fill("company"), "ministry", "association", "merchant_body"]; // prettier-ignore
    const is = early[rank] ?? kinds(random);
    kind[row] = is;
    isCompany[row] = Number(own.includes(is) || (is === "foundation" && random.percent(60)));
    const above = ofKind.get(is === "business_unit" && random.percent(25) ? "subsidiary" : "company")!; // prettier-ignore
    if (is === "subsidiary" || is === "business_unit" || (is === "foundation" && isCompany[row]))
      parent[row] = above[group(random)] ?? ofKind.get("company")![group(random)]!;
    if (is === "public_agency" && random.percent(60))
      parent[row] = random.pick(ofKind.get("ministry")!);
    ofKind.get(is)!.push(row);
  }
  const numbers = new Map<Kind, number>();
  const names = kind.map((is) => {
    const number = numbers.get(is) ?? 0;
    numbers.set(is, number + 1);
    return { number, name: bodyName(is, number) };
  });
  // Ranks in order, so that those who take part most come first.
  const onSide = (company: number) => Array.from(rowOf).filter((row) => isCompany[row] === company);
  const drawn = (rows: readonly number[]) => {
    const draw = zipf(rows.length);
    return (luck: Random) => rows[draw(luck)]!;
  };
  return {
    count,
    kind,
    isCompany,
    parent,
    names: names.map(({ name }) => name),
    short: names.map(({ number }, row) => (kind[row] === "company" && number < STEMS ? stem(number).ko : null)), // prettier-ignore
    id: (row) => `org-${String(row + 1).padStart(6, "0")}`,
    company: drawn(onSide(1)),
    agency: drawn(onSide(0)),
    council: drawn([...ofKind.get("association")!, ...ofKind.get("merchant_body")!]),
  };
}

export function bodySource(bodies: Bodies): Source {
  const { kind, isCompany, parent, names, id } = bodies;
  return {
    table: "organizations",
    rows: bodies.count,
    points: { parent_org_id: (row) => parent[row]! },
    cells: {
      org_id: id,
      name_ko: (row) => names[row]!.ko,
      name_en: (row) => names[row]!.en,
      kind: (row) => kind[row]!,
      side: (row) => (isCompany[row] === 1 ? "company" : "agency"),
      parent_org_id: (row) => (parent[row]! < 0 ? null : id(parent[row]!)),
      parent_basis: (row) => (parent[row]! < 0 ? null : "register"),
      krx_ticker: () => null,
    },
  };
}

/** Both official names of each, and the short ones. */
export function bodyNameSource({ names, short, id }: Bodies): Source {
  const rows = names.flatMap(({ ko, en }, org) => {
    const all: [name: string, kind: string][] = [
      [ko, "official"],
      [en, "official"],
    ];
    if (short[org] != null) all.push([short[org], "short"]);
    return all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ org, name, kind }));
  });
  return {
    table: "organization_names",
    rows: rows.length,
    points: { org_id: (row) => rows[row]!.org },
    cells: {
      org_id: (row) => id(rows[row]!.org),
      name: (row) => rows[row]!.name,
      kind: (row) => rows[row]!.kind,
    },
  };
}
