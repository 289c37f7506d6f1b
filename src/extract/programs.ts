import { findQuoted, type Quoted } from "./quoted.ts";

const kinds =
  "프로젝트|사업|프로그램|캠페인|교육|축제|대회|공모전|펀드|기금|서비스|행사|박람회|기획전|플랫폼|아카데미|클래스|페스타|페어|챌린지|바자회|상품전|협의체|세미나|포럼|활동|솔루션|전용관|장터|학교";
const behind = new RegExp(`^['’”"」』]\\s?(?:상반기 |하반기 )?(?:지원 |공모 |상생 )?(?:${kinds})`);
const before = new RegExp(`(?:${kinds})(?:인|의|,)?\\s?['‘「『<]?$`);
const inside = new RegExp(`(?:${kinds})$`);
const run =
  /^['’”"」』](?:을|를|도)?\s?(?:운영|진행|실시|개최|연다|열[고었]|추진|선보|출시|펼|벌|내놓)/;
const spoken = /[다요]$|[.?!…]/;

/** The programs that a text names in quotes: ‘우리동네 가게’ 캠페인, 상생 프로그램 ‘…’. */
export const findPrograms = (text: string): Quoted[] =>
  findQuoted(text).filter(({ start, end, text: name }) => {
    if (name.length < 3 || spoken.test(name)) return false;
    const after = text.slice(end, end + 16);
    return (
      behind.test(after) ||
      inside.test(name) ||
      run.test(after) ||
      before.test(text.slice(Math.max(0, start - 12), start))
    );
  });
