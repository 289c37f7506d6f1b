import type { Correction } from "./corrections.ts";
import type { RowOf, TableName } from "./tables.ts";

/** What tables and columns mean, in Korean; in English their own descriptions say it. */
export interface TableWords<Name extends string> {
  title: string;
  description: string;
  columns: Record<Name, string>;
}

type Dictionary = { [T in TableName]: TableWords<keyof RowOf<T> & string> } & {
  corrections: TableWords<keyof Correction>;
};

const notes = { note_ko: "덧붙일 점, 한국어.", note_en: "덧붙일 점, 영어." };
const labels = {
  label_ko: "무엇을 말한 숫자인지 우리 말로, 한국어.",
  label_en: "무엇을 말한 숫자인지 우리 말로, 영어.",
};
const measures = {
  bound: "적힌 숫자가 실제 값을 어떻게 한정하는지.",
  accumulation: "무엇에 걸쳐 더한 숫자인지.",
  scope: "일의 얼마만큼에 대한 숫자인지.",
  period: "숫자가 걸친 기간, 적힌 대로.",
  duration: "그 기간의 길이, ISO 8601.",
  as_of: "누적 숫자를 센 날.",
  actor_org_id: "누구의 돈이거나 누가 한 일인지.",
  program_id: "어느 사업에 딸린 것인지.",
  event_id: "어느 사건에 딸린 것인지.",
};
const nesting = { part_of: "이것이 들어 있는 더 큰 숫자.", restates: "이것이 되풀이해 말한 숫자." };
const says = "그렇게 적은 기사.";
const place = {
  article_id: "기사.",
  start: "첫 글자의 자리. 유니코드 코드 포인트로 0부터 센다.",
  end: "끝 글자의 다음 자리.",
};

export const dictionary: Dictionary = {
  articles: {
    title: "기사",
    description: "사실을 옮긴 뉴스 기사. 기사의 글은 싣지 않는다.",
    columns: {
      article_id: "기사의 이름표.",
      publisher: "매체. 사본에 적혀 있지 않으면 비어 있다.",
      byline: "쓴 사람, 적힌 대로.",
      headline: "인쇄된 제목.",
      title_ko: "무엇을 알린 기사인지 우리 말로, 한국어.",
      title_en: "무엇을 알린 기사인지 우리 말로, 영어.",
      published: "나온 때.",
      published_basis: "그 날짜를 어떻게 아는지.",
      url: "주소, 알려진 경우.",
      sha256: "원문 바이트의 SHA-256.",
      characters: "원문의 길이, 유니코드 코드 포인트.",
    },
  },
  organizations: {
    title: "기업·기관",
    description: "기업, 기관, 단체.",
    columns: {
      org_id: "기업·기관의 이름표.",
      name_ko: "한국어 이름.",
      name_en: "영어 이름.",
      kind: "무엇인지.",
      side: "여기에서 어느 쪽에 서는지.",
      parent_org_id: "딸려 있는 곳.",
      parent_basis: "그것을 어떻게 아는지.",
      krx_ticker: "한국거래소 종목 코드.",
    },
  },
  organization_names: {
    title: "기업·기관의 이름",
    description: "기업·기관이 적히는 모든 이름.",
    columns: { org_id: "기업·기관.", name: "적힌 이름.", kind: "어떤 이름인지." },
  },
  memberships: {
    title: "참여 단체",
    description: "어느 협의체나 협회를 누가 만들고 누가 들어갔는지.",
    columns: {
      membership_id: "참여의 이름표.",
      org_id: "참여한 곳.",
      body_org_id: "단체.",
      role: "발족인지 참여인지.",
      date: "만들거나 들어간 때.",
      article_id: says,
    },
  },
  programs: {
    title: "사업",
    description: "사업, 기금, 캠페인, 시상, 플랫폼, 박람회.",
    columns: {
      program_id: "사업의 이름표.",
      name_ko: "한국어 이름.",
      name_en: "영어 이름. 없으면 우리가 붙인 것.",
      parent_program_id: "딸려 있는 사업.",
      period: "열린 기간, 적힌 대로.",
      duration: "이어지는 길이, ISO 8601.",
    },
  },
  program_categories: {
    title: "사업의 분야",
    description: "무엇에 대한 사업인지. 여럿일 수 있다.",
    columns: { program_id: "사업.", category: "분야." },
  },
  program_beneficiaries: {
    title: "사업의 대상",
    description: "누구를 위한 사업인지. 여럿일 수 있다.",
    columns: { program_id: "사업.", beneficiary: "누구를 위한 것인지." },
  },
  program_organizations: {
    title: "사업을 하는 곳",
    description: "누가 어느 사업에서 무슨 몫을 맡는지.",
    columns: {
      program_organization_id: "몫의 이름표: 사업.기업·기관.몫.",
      program_id: "사업.",
      org_id: "기업·기관.",
      role: "몫.",
    },
  },
  events: {
    title: "사건",
    description: "기사가 일어났다, 예정이다, 하고 있다고 적은 일.",
    columns: {
      event_id: "사건의 이름표.",
      article_id: says,
      kind: "어떤 일인지.",
      status: "기사가 나올 때 예정인지, 했는지, 하고 있는지.",
      date: "언제. 기사보다 더 정확하게 적지 않는다.",
      date_basis: "그 날짜를 어떻게 아는지.",
      title_ko: "무슨 일인지 우리 말로, 한국어.",
      title_en: "무슨 일인지 우리 말로, 영어.",
      ...notes,
    },
  },
  event_programs: {
    title: "사건의 사업",
    description: "사건이 어느 사업에 딸린 것인지.",
    columns: { event_id: "사건.", program_id: "사업." },
  },
  event_organizations: {
    title: "사건에 함께한 곳",
    description: "누가 어느 사건에서 무슨 몫을 맡았는지.",
    columns: {
      event_organization_id: "몫의 이름표: 사건.기업·기관.몫.",
      event_id: "사건.",
      org_id: "기업·기관.",
      role: "몫.",
    },
  },
  amounts: {
    title: "금액",
    description: "돈의 금액과, 금액 없이 적힌 지원. 성격이 다른 것은 결코 더하지 않는다.",
    columns: {
      amount_id: "금액의 이름표.",
      article_id: says,
      kind: "어떤 성격의 돈인지.",
      krw: "적힌 금액, 원.",
      krw_min: "글이 한정하는 가장 적은 금액.",
      krw_max: "글이 한정하는 가장 큰 금액.",
      valuation: "준 것을 어떻게 값으로 쳤는지.",
      ...measures,
      ...labels,
      ...notes,
      ...nesting,
    },
  },
  counts: {
    title: "인원·개수",
    description: "사람, 상인, 업체, 시장, 횟수, 비율. 단위가 다른 것은 결코 더하지 않는다.",
    columns: {
      count_id: "숫자의 이름표.",
      article_id: says,
      value: "적힌 숫자.",
      value_min: "글이 한정하는 가장 작은 값.",
      value_max: "글이 한정하는 가장 큰 값.",
      unit: "무엇을 세었는지.",
      role: "센 것이 그 일에서 어떤 자리에 있는지.",
      party: "지원받는 쪽의 숫자인지, 지원하는 쪽의 숫자인지.",
      ...measures,
      ...labels,
      ...notes,
      ...nesting,
    },
  },
  relations: {
    title: "관계",
    description: "누가 누구와 무슨 일로 이어졌는지. 다른 표에서 얻는다.",
    columns: {
      relation_id: "관계의 이름표.",
      a_org_id: "한쪽 끝. 쪽이 다르면 기업.",
      b_org_id: "다른 쪽 끝.",
      kind: "무엇으로 이어졌는지.",
      date: "언제.",
      program_id: "둘을 잇는 사업.",
      event_id: "둘을 잇는 사건.",
      article_id: says,
    },
  },
  links: {
    title: "사실 사이의 관계",
    description: "한 사실이 다른 사실에 어떻게 걸리는지.",
    columns: {
      from_table: "첫 사실의 표.",
      from_id: "첫 사실.",
      to_table: "둘째 사실의 표.",
      to_id: "둘째 사실.",
      kind: "첫 사실이 둘째에 어떻게 걸리는지.",
      ...notes,
    },
  },
  evidence: {
    title: "근거",
    description: "어느 기사의 어느 글자가 그렇게 말하는지.",
    columns: {
      fact_table: "사실의 표.",
      fact_id: "사실.",
      field: "이 자리가 받치는 열. 비어 있으면 줄 전체.",
      ...place,
      digest: "그 글자들의 HMAC-SHA-256. 기사의 sha256이 열쇠이며 16자리 16진수.",
      figure: "적힌 구절, 40자까지.",
      support: "그 자리가 사실을 어떻게 받치는지.",
    },
  },
  ignored: {
    title: "뺀 숫자",
    description: "기사에 있으나 사실이 아닌 숫자와 그 까닭.",
    columns: {
      ...place,
      digest: "근거의 것과 같다.",
      figure: "적힌 숫자.",
      reason: "왜 사실이 아닌지.",
    },
  },
  corrections: {
    title: "바로잡은 것",
    description: "이 표들이 무엇을 잘못 적었고 언제부터 달리 적는지.",
    columns: {
      correction_id: "바로잡은 것의 이름표. 구독 목록이 이것을 따르므로 바뀌지 않는다.",
      date: "표를 고친 날.",
      fact_table: "사실의 표.",
      fact_id: "사실.",
      wrong_ko: "무엇이 틀렸는지, 한국어.",
      wrong_en: "무엇이 틀렸는지, 영어.",
      right_ko: "무엇이 맞는지, 한국어. 사실을 거두었으면 비어 있다.",
      right_en: "무엇이 맞는지, 영어. 사실을 거두었으면 비어 있다.",
    },
  },
};
