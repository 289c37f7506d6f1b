/**
 * Ministries and the central bodies beside them. Korean ministries are named by their fields
 * (산업+통상+자원+부), change those names every few years, and are shortened to a syllable or two a
 * field (산업부, 과기정통부): so fields are listed here, and not ministries.
 */

const fields =
  "재정 기획 경제 예산 교육 과학 기술 정보 통신 미래 창조 외교 통일 법무 국방 안전 행정 자치 문화 체육 관광 농림 축산 식품 수산 해양 산업 통상 자원 지식 보건 복지 환경 기후 에너지 고용 노동 여성 가족 성평등 국토 교통 건설 중소 벤처 기업 보훈 국가 인적";
const shortMinistries =
  "기재부 재경부 과기부 과기정통부 미래부 행안부 안행부 행자부 문체부 농식품부 농림부 산업부 산자부 산업통상부 지경부 복지부 고용부 노동부 여가부 성평등부 국토부 해수부 중기부 교육부 환경부 기후부 외교부 통일부 법무부 국방부 보훈부";
const offices =
  "식품의약품안전처 식약처 인사혁신처 인사처 법제처 국가보훈처 보훈처 기획예산처 예산처 국무조정실 국무총리실 대통령실 청와대 국세청 관세청 조달청 통계청 병무청 특허청 산림청 경찰청 소방청 기상청 농촌진흥청 농진청 문화재청 국가유산청 질병관리청 질병청 방위사업청 해양경찰청 해경 새만금개발청 행정중심복합도시건설청 중소기업청 중기청 재외동포청 우주항공청 공정거래위원회 공정위 금융위원회 금융위 방송통신위원회 방통위 개인정보보호위원회 개인정보위 국민권익위원회 권익위 원자력안전위원회 국가인권위원회 인권위 지식재산처 국가데이터처 우정사업본부 국회";

const fieldNames: ReadonlySet<string> = new Set(fields.split(" "));
const named: ReadonlySet<string> = new Set([...shortMinistries.split(" "), ...offices.split(" ")]);
/** Fields that a ministry may have alone; 행정부 and 경제부 are the executive and an editorial desk. */
const alone: ReadonlySet<string> = new Set("교육 환경 외교 통일 법무 국방 산업 노동".split(" "));

function countFields(stem: string): number {
  const best: number[] = [0];
  for (let end = 1; end <= stem.length; end++)
    for (let from = Math.max(0, end - 3); from < end; from++) {
      const before = best[from];
      if (before !== undefined && fieldNames.has(stem.slice(from, end)))
        best[end] = Math.max(best[end] ?? 0, before + 1);
    }
  return best[stem.length] ?? 0;
}

/** Whether a word is the name of a ministry, an office or a commission of the central government. */
export function isMinistry(word: string): boolean {
  if (named.has(word)) return true;
  if (!word.endsWith("부") || word.length > 14) return false;
  const stem = word.slice(0, -1);
  return alone.has(stem) || countFields(stem) >= 2;
}
