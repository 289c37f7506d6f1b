/**
 * Words that tell names from common nouns. A bank is a bank, but 시중은행 names none: a compound made
 * of determiners alone is no name. Domain nouns do name with a strong head (소상공인연합회,
 * 신용보증재단) and do not with a weak one (물류센터, 신용카드).
 */

const determiners =
  "각 양 두 세 네 여러 해당 관련 관계 유관 산하 전문 민간 공공 국책 시중 지방 지역 외국계 외국 국내 국외 해외 글로벌 세계 주요 대형 중소 소형 중형 다수 일부 공익 비영리 정부 지자체 이들 이 그 저 본 동 당 타 새 신규 신설 기존 전체 우리 자체 별도 또 다른 모 상위 하위 거점 권역 광역 소속 참여 주거래 양대 회원 협력 제휴 후원 주관 개최 수행 운영 유명 토종 신생 대 소";
const domains =
  "전국 신용 체크 선불 후불 법인 교통 할인 복지 사회 문화 온라인 오프라인 모바일 라이브 온오프라인 이 e 홈 전자 디지털 스마트 통합 종합 공동 자문 심사 추진 준비 조직 대책 특별 실무 평가 선정 사전 민관 노사 물류 데이터 고객 콜 쇼핑 서비스 체험 교육 연수 지원 상담 창업 보육 기술 연구 산업 경제 기업 소상공인 자영업자 자영업 중소기업 인터넷 저축 상호 투자 협동 생활 소비자 노동 안전 행정 정책 금융 보험 손해 생명 화재 유통 무역 수출 전통시장 시장 상권 상인 청년 여성 장애인 노인 아동 농업 농산물 수산 축산 관광 환경 에너지 자원 재활용 상생 동반성장 판로 마케팅 홍보 컨설팅 스타트업 벤처 혁신 미디어 방송 콘텐츠 게임 음악 예술 스포츠 의료 건강 식품 푸드 프랜차이즈 가맹 가맹점 배달 플랫폼 커머스 재래 골목 도시 주민 자치 마을 노후 보증 대출 카드 은행 증권 국민 시민 국가 국제 대학 청소년 다문화 가족 창조경제 과학 정보 통신 사이버 빅데이터 인공지능 로봇 바이오 나노 섬유 패션 뷰티 화장품 전기 자동차 부품 소재 건설 주택 토지 임대 부동산 대규모 인기 지점 무인 편의 대여 판매 구매 결제 포인트 마일리지 멤버십 공제 단위 이동 유선 무선 회원 도시형 재개발 재건축 기프트 상품권 지역화폐 지역사랑 사랑";

export const determinerNouns: ReadonlySet<string> = new Set(determiners.split(" "));
export const domainNouns: ReadonlySet<string> = new Set([
  ...determinerNouns,
  ...domains.split(" "),
]);

const longestPart = 6;
const longestCompound = 24;

/**
 * Whether a stem is wholly made of such words: 각, 지역, 국내대형. The empty stem is. A determiner of one
 * syllable stands only before all others: 동양 and 동서 are names, and no strings of determiners.
 */
export function isMadeOf(stem: string, words: ReadonlySet<string>): boolean {
  if (stem.length > longestCompound) return false;
  const reached = [true];
  for (let end = 1; end <= stem.length; end++)
    for (let from = Math.max(0, end - longestPart); from < end; from++)
      if (reached[from] && (from === 0 || end - from > 1) && words.has(stem.slice(from, end))) {
        reached[end] = true;
        break;
      }
  return reached[stem.length] === true;
}

/**
 * Subjects of news sentences that are no names, by their last letters: people, things done,
 * collectives. A title is one too: 대표는 is whoever was named before.
 */
const commonEnds =
  /(?:업계|업체|회사|기업|정부|당국|관계자|소비자|사업자|판매자|참가자|참여자|이용자|가입자|수상자|전문가|점주|상인|상공인|자영업|농가|농민|고객|회원|시민|주민|국민|학생|청년|여성|직원|임원|기관|단체|부처|지자체|조합원|협약|협력|사업|행사|프로그램|프로젝트|캠페인|플랫폼|서비스|제도|정책|규모|금액|예산|매출|수익|기금|자금|대출|상품|제품|매장|점포|시장|축제|박람회|기획전|공모전|대회|교육|지원|지원금|방안|계획|대책|조치|결과|성과|이유|배경|관심|상황|경우|가운데|이번|이날|이후|이전|올해|지난해|최근|현재|앞서|특히|이들|이는|그는|그녀|모두|누구|우리|양측|양사|양 기관|해당|관련|대표|이사|장관|차관|원장|회장|사장|의장|교수|위원|부장|팀장|본부장|센터장|실장|국장|과장|기자|씨|들|명|개|곳|원|년|월|일|것|수|때|점|중|등|측|분야|부문|비중|비율|기준|기간|대상|목표|과정|내용|의미|신청|접수|주최|주관|문의|가치|역할|지역|현장|온라인|오프라인|모바일|디지털|소상공인|중소기업|대기업|스타트업|협력사|파트너|파트너사|입점사|가맹점|전통시장|골목상권|[가-힣](?:식|회의|간담회|설명회|발표회|보급|확산|구축|육성|개발|확대|강화|조성|촉진|개선|활성화|구매|매입|판매|홍보|복구|피해))$/;

/** Whether a subject is a common noun, as far as its form says. */
export const isCommonSubject = (word: string): boolean =>
  commonEnds.test(word) || isMadeOf(word, domainNouns);
