import type { ToldOf } from "../model/sentence.ts";
import { rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { organizationsNamed, type FilterState } from "./filter.ts";
import type { Summary } from "./summary.ts";

/** Whom the facts shown are about, where companies or agencies are filtered by; else null. */
export function subject(
  index: FactIndex,
  { company, agency }: Pick<FilterState, "company" | "agency">,
  { organizations }: Pick<Summary, "organizations">,
): ToldOf | null {
  if (company.length + agency.length === 0) return null;
  const organizationAt = rowReader(index.tables, "organizations");
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = index.organizations.get(id);
      return row === undefined ? [] : [organizationAt(row)];
    });
  /** A unit is the company itself. */
  const isSubsidiary = (org: number) => {
    const { org_id, kind } = organizationAt(org);
    return kind !== "business_unit" && !company.includes(org_id);
  };
  const own = organizationsNamed(index, company, true);
  const asked = organizationsNamed(index, agency, false);
  const others = [...organizations].filter((org) => own[org] !== 1 && asked[org] !== 1);
  const companies = others.filter((org) => index.isCompany[org] === 1).length;
  return {
    companies: named(company),
    agencies: named(agency),
    withSubsidiaries: [...organizations].some((org) => own[org] === 1 && isSubsidiary(org)),
    others: { companies, agencies: others.length - companies },
  };
}
