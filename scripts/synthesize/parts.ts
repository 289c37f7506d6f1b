/** Who has which part in what, owner by owner: those of `owner` stand from `offsets[owner]` on. */
export interface Parts<Role extends string> {
  offsets: Int32Array;
  org: Int32Array;
  /** Positions in `roles`. */
  role: Uint8Array;
  roles: readonly Role[];
}

/** Gathers parts, one owner after the other; an organization has one part in what it takes part in. */
export class PartsMaker<Role extends string> {
  private readonly offsets: number[] = [0];
  private readonly orgs: number[] = [];
  private readonly given: number[] = [];
  private open: { org: number; role: number }[] = [];
  private readonly roles: readonly Role[];

  constructor(roles: readonly Role[]) {
    this.roles = roles;
  }

  add(org: number, role: Role): void {
    if (this.open.some((part) => part.org === org)) return;
    this.open.push({ org, role: this.roles.indexOf(role) });
  }

  /** Ends the parts of one owner. */
  next(): void {
    this.open.sort((a, b) => a.org - b.org);
    for (const { org, role } of this.open) {
      this.orgs.push(org);
      this.given.push(role);
    }
    this.offsets.push(this.orgs.length);
    this.open = [];
  }

  done(): Parts<Role> {
    return {
      offsets: Int32Array.from(this.offsets),
      org: Int32Array.from(this.orgs),
      role: Uint8Array.from(this.given),
      roles: this.roles,
    };
  }
}

/** The owner of each part. */
export function ownersOf({ offsets, org }: Parts<string>): Int32Array {
  const owners = new Int32Array(org.length);
  for (let owner = 0; owner + 1 < offsets.length; owner += 1)
    owners.fill(owner, offsets[owner], offsets[owner + 1]);
  return owners;
}

/** The parts of one owner as organization and role. */
export function partsOf<Role extends string>(parts: Parts<Role>, owner: number) {
  const found: { org: number; role: Role }[] = [];
  for (let i = parts.offsets[owner]!; i < parts.offsets[owner + 1]!; i += 1)
    found.push({ org: parts.org[i]!, role: parts.roles[parts.role[i]!]! });
  return found;
}
