import { matchesOf } from "./matches.ts";

/** Common nouns that names end in, and by which the body is meant again: 재단 of 부산신용보증재단. */
export const heads =
  "재단|협회|공단|진흥원|연합회|중앙회|센터|공사|조합|위원회|협의체|상인회|모금회";
const standIn = new RegExp(
  `(${heads}|(?<![0-9A-Za-z가-힣])[시도군구]|(?:두|양|세|[23]개|이들) ?(?:기관|회사|단체|은행|부처|업체|기업|그룹|재단|공단|협회|조합|지자체|도시))(에는|에게|에|은|는|이|가|의|와|과|(?= (?:운영|설립)을 위해))(?![가-힣])`,
  "g",
);

/** Where a sentence may have a stand-in, 재단은 or 두 기관은, whatever it stands for. */
export const standInsOf = (text: string): RegExpExecArray[] => matchesOf(text, standIn);
