import { registerOf } from "../../src/extract/register.ts";

/** A small register: names that lie in one another, aliases, a name with a plus sign. */
export const register = registerOf([
  { org_id: "kakao", name_ko: "카카오", kind: "company", names: ["Kakao"] },
  { org_id: "kakaopay", name_ko: "카카오페이", kind: "subsidiary", names: [] },
  { org_id: "kt", name_ko: "KT", kind: "company", names: ["케이티"] },
  { org_id: "sk-telecom", name_ko: "SK텔레콤", kind: "company", names: ["SKT"] },
  { org_id: "lg-uplus", name_ko: "LG유플러스", kind: "company", names: ["LGU+"] },
  { org_id: "coupang", name_ko: "쿠팡", kind: "company", names: [] },
  { org_id: "woowa", name_ko: "우아한형제들", kind: "company", names: ["배달의민족"] },
  { org_id: "mss", name_ko: "중소벤처기업부", kind: "ministry", names: ["중기부"] },
  { org_id: "kfme", name_ko: "소상공인연합회", kind: "merchant_body", names: [] },
  {
    org_id: "shopping-association",
    name_ko: "한국온라인쇼핑협회",
    kind: "association",
    names: ["온라인쇼핑協"],
  },
]);
