import { abbreviates } from "./aliases.ts";
import type { Identity, Mentions, OrganizationMention } from "./mentions.ts";
import { formOf } from "./organization-forms.ts";
import { remembered } from "./remembered.ts";
import { placeStem } from "./place-names.ts";

/** Heads of names and how news shortens them: 대한상의 is 대한상공회의소. */
const heads: readonly (readonly [short: string, long: string])[] = [
  ["상의", "상공회의소"],
  ["위", "위원회"],
  ["신보", "신용보증재단"],
  ["신보", "신용보증기금"],
  ["손보", "손해보험"],
  ["금융", "금융지주"],
  ["금융", "금융그룹"],
  ["시청", "시"],
  ["도청", "도"],
  ["구청", "구"],
  ["군청", "군"],
];

/** Short names that no rule makes. */
const usual: readonly (readonly [short: string, long: string])[] = [
  ["한전", "한국전력공사"],
  ["한국전력", "한국전력공사"],
  ["한수원", "한국수력원자력"],
  ["코레일", "한국철도공사"],
  ["코트라", "대한무역투자진흥공사"],
  ["신보", "신용보증기금"],
  ["기보", "기술보증기금"],
  ["경총", "한국경영자총협회"],
  ["금감원", "금융감독원"],
  ["캠코", "한국자산관리공사"],
  ["예보", "예금보험공사"],
  ["주금공", "한국주택금융공사"],
  ["건보공단", "국민건강보험공단"],
  ["서금원", "서민금융진흥원"],
  ["창진원", "창업진흥원"],
  ["LH", "한국토지주택공사"],
  ["aT", "한국농수산식품유통공사"],
  ["사랑의열매", "사회복지공동모금회"],
];

/** How news shortens a name, by its own form. */
const shortened = remembered((name: string): readonly string[] => {
  const hangul = /^[A-Z&]{2,6}([가-힣]{3,})$/.exec(name)?.[1] ?? [];
  const national = /^한국([가-힣]{4,})$/.exec(name)?.[1] ?? [];
  const plain = /^(?:대한|전국)([가-힣]{4,})$/.exec(name)?.[1] ?? "";
  const headed = heads.flatMap(([short, long]) =>
    name.endsWith(long) && name.length > long.length + 1 ? name.slice(0, -long.length) + short : [],
  );
  const last = field.exec(name)?.[1] ?? [];
  return [hangul, national, formOf(plain) ? plain : [], headed, last].flat();
});

/** The last field of a long name and its head: 협력재단 of 대·중소기업·농어업협력재단. */
const field =
  /[가-힣·]{4,}?((?:협력|보증|상권|무역|혁신|경제|관광|유통|상공|복지|장학|나눔|문화|산업|농업)(?:재단|협회|진흥원|공사|공단|센터|연합회|중앙회))$/;

/**
 * All mentions, with those that shorten a fuller name of the same text told as it: the Hangul of a name with letters
 * before it (부산은행 of BNK부산은행, 올리브영 of CJ올리브영), heads that have a usual short form, and
 * ministries (산업부 of 산업통상자원부).
 */
export function shortNames(mentions: Mentions): OrganizationMention[] {
  const identities = new Map<string, Identity>();
  for (const mention of mentions.all()) identities.set(mention.name, mention);
  const fuller = new Map<string, Identity>();
  for (const [name, identity] of identities)
    for (const short of shortened(name)) fuller.set(short, identity);
  for (const [short, identity] of sameOffices([...identities.values()]))
    fuller.set(short, identity);
  for (const [name, identity] of identities) {
    const brand = name.endsWith("코리아") ? name.slice(0, -3).trim() : "";
    if (brand.length > 1) fuller.set(brand, identity);
  }
  const ministries = [...identities.values()].filter(({ type }) => type === "ministry");
  for (const { name: short, org_id } of ministries) {
    const longer = ministries.filter(
      ({ name }) => endsAlike(short, name) && abbreviates(short, name),
    );
    if (org_id === null && longer[0] && longer.length === 1) fuller.set(short, longer[0]);
  }
  for (const [short, identity] of byField([...identities.values()])) fuller.set(short, identity);
  for (const [short, identity] of bySyllables([...identities.values()]))
    fuller.set(short, identity);
  for (const [short, long] of usual) {
    const identity = identities.get(long);
    if (identity) fuller.set(short, identity);
  }
  if (fuller.size === 0) return mentions.all();
  const told = mentions.all().map((mention) => {
    const whole = mention.org_id === null ? fuller.get(mention.name) : undefined;
    if (!whole || whole.name === mention.name) return mention;
    const { name, org_id, type } = whole;
    return { ...mention, name, org_id, type, reason: `short for ${name}` };
  });
  for (const [short, { name, org_id, type }] of fuller)
    mentions.teach(short, { name, org_id, type, reason: `short for ${name}` });
  return [...told, ...mentions.again()].sort((a, b) => a.start - b.start);
}

/** How much longer than its short name a name is at the least. */
const times = 2;
const syllables = /^[가-힣]{2,4}$/;

/** 무협 of 한국무역협회, 코스포 of 코리아스타트업포럼: syllables of one name only, its last word's among them. */
function bySyllables(identities: readonly Identity[]): [short: string, Identity][] {
  const isNamed = ({ type }: Identity) => type !== "ministry" && type !== "local_government";
  return identities
    .filter((one) => one.org_id === null && isNamed(one) && syllables.test(one.name))
    .flatMap((one): [string, Identity][] => {
      const { name: short } = one;
      if (formOf(short)?.head === short) return [];
      const [whole, ...others] = identities.filter(
        (other) =>
          isNamed(other) &&
          other.name.length >= times * short.length &&
          other.name.slice(-3).includes(short.slice(-1)) &&
          abbreviates(short, other.name),
      );
      return whole && others.length === 0 ? [[short, whole]] : [];
    });
}

const isField = remembered((name: string): boolean => formOf(name)?.bare === true);

/** 신용보증재단 of 경기신용보증재단: a field and its head, where one fuller name of the text ends in them. */
function byField(identities: readonly Identity[]): [short: string, Identity][] {
  return identities
    .filter(({ org_id, name }) => org_id === null && isField(name))
    .flatMap((one): [string, Identity][] => {
      const [whole, ...others] = identities.filter(
        ({ name }) => name.length > one.name.length && name.endsWith(one.name),
      );
      return whole && others.length === 0 ? [[one.name, whole]] : [];
    });
}

/** 산업부 and 산업통상자원부, 식약처 and 식품의약품안전처, 공정위 and 공정거래위원회. */
const endsAlike = (short: string, long: string): boolean =>
  short.endsWith("위")
    ? long.endsWith("위원회")
    : /[부처청]$/.test(short) && short.at(-1) === long.at(-1);

/** One local government written in two ways: 경남도 is 경상남도, 마포구 is 서울 마포구. */
function sameOffices(identities: readonly Identity[]): [short: string, Identity][] {
  const offices = identities.filter(({ type }) => type === "local_government");
  const fullest = new Map<string, Identity>();
  /** 중구청 is 중구. */
  const plain = (name: string) => name.replace(/(?<=[가-힣][시도군구])청$/, "");
  const keyOf = ({ name }: Identity) => {
    const last = plain(name).split(" ").at(-1) ?? name;
    return `${placeStem(last) ?? last} ${last.slice(-1)}`;
  };
  for (const office of offices) {
    const longest = fullest.get(keyOf(office));
    if (!longest || plain(office.name).length > plain(longest.name).length)
      fullest.set(keyOf(office), office);
  }
  return offices.flatMap((office) => {
    const longest = fullest.get(keyOf(office));
    return longest && longest !== office ? [[office.name, longest]] : [];
  });
}
