/**
 * Parts of invented names, Korean and English: no body, market or newspaper of these names is meant,
 * so that nothing made up is said of anybody. English parts differ wherever the Korean ones do.
 */
export type Word = readonly [ko: string, en: string];

const words = (text: string): Word[] =>
  text.split(" ").map((pair): Word => {
    const [ko = "", en = ""] = pair.split(":");
    return [ko, en.replaceAll("_", " ")];
  });

export const firstWords = words(
  "한빛:Hanbit 새봄:Saebom 다온:Daon 누리:Nuri 가온:Gaon 해솔:Haesol 라온:Raon 마루:Maru 바른:Bareun 보람:Boram " +
    "소담:Sodam 아람:Aram 온새:Onsae 윤슬:Yunseul 이든:Ideun 큰솔:Keunsol 푸른:Pureun 하람:Haram 한별:Hanbyeol 햇살:Haetsal " +
    "나래:Narae 도담:Dodam 미르:Mir 벼리:Byeori 사랑:Sarang 슬기:Seulgi 여울:Yeoul 예솔:Yesol 은가람:Eungaram 초롱:Chorong " +
    "파랑:Parang 하늘:Haneul 한울:Hanul 참빛:Chambit 새롬:Saerom 늘품:Neulpum 달빛:Dalbit 들꽃:Deulkkot 모아:Moa 별하:Byeolha",
);

export const secondWords = words(
  "가람:Garam 나루:Naru 다솜:Dasom 두레:Dure 마을:Maeul 모람:Moram 미리내:Mirinae 바다:Bada 벗:Beot 빛:Bit " +
    "사이:Sai 산들:Sandeul 샘:Saem 소리:Sori 솔:Sol 시내:Sinae 씨앗:Ssiat 아라:Ara 언덕:Eondeok 여름:Yeoreum " +
    "울림:Ullim 이음:Ieum 자리:Jari 잎새:Ipsae 지음:Jieum 참:Cham 터:Teo 텃밭:Teotbat 품:Pum 하루:Haru " +
    "한길:Hangil 해오름:Haeoreum 호수:Hosu 흐름:Heureum 날개:Nalgae 다리:Dari 들:Deul 메아리:Meari 물결:Mulgyeol 바람:Baram",
);

export const companyWords = words(
  "유통:Retail 커머스:Commerce 식품:Foods 전자:Electronics 물류:Logistics 페이:Pay 배달:Delivery 화학:Chemical 건설:Construction 통신:Telecom " +
    "금융:Financial 카드:Card 은행:Bank 보험:Insurance 백화점:Department_Stores 홈쇼핑:Home_Shopping 게임즈:Games 소프트:Software 모빌리티:Mobility 여행:Travel " +
    "패션:Fashion 뷰티:Beauty 에너지:Energy 자동차:Motors",
);
export const subsidiaryWords = words(
  "리테일서비스:Retail_Services 클라우드:Cloud 엔터:Entertainment 스토어:Stores 벤처스:Ventures 푸드시스템:Food_Systems 로보틱스:Robotics 헬스케어:Healthcare",
);
export const unitWords = words(
  "상생센터:Partnership_Centre 쇼핑라이브:Live_Shopping 지도사업부:Maps_Division 장터:Marketplace 교육원:Academy 창작자스튜디오:Creator_Studio",
);
export const agencyWords = words(
  "진흥원:Promotion_Agency 공단:Corporation 진흥공단:Enterprise_Agency 지원센터:Support_Centre 유통센터:Distribution_Centre 신용보증재단:Credit_Guarantee_Foundation",
);
export const ministryWords = words("부:Ministry 처:Office 청:Administration");
export const localWords = words("시:City 군:County 구:District 도:Province");
export const associationWords = words(
  "협회:Association 연합회:Federation 협의회:Council 조합:Cooperative 위원회:Committee",
);
export const foundationWords = words("재단:Foundation 나눔재단:Giving_Foundation");
export const merchantWords = words(
  "시장_상인회:Market_Merchants 골목_상인회:Alley_Merchants 상점가:Shopping_Street 전통시장:Traditional_Market",
).map(([ko, en]): Word => [ko.replaceAll("_", " "), en]);
export const instituteWords = words("연구원:Research_Institute 대학교:University");
export const mediaWords = words("일보:Daily 신문:News 방송:Broadcasting");

export const themes = words(
  "판로:Sales_Channel 디지털_전환:Digital 교육:Training 상생:Partnership 친환경:Green 안전:Safety 홍보:Promotion 금융:Finance 수출:Export 입점:Listing " +
    "포장:Packaging 배송:Shipping 창업:Start-up 재도전:Second_Chance 상품권:Voucher 복지:Welfare 기술:Technology 장터:Fair",
).map(([ko, en]): Word => [ko.replaceAll("_", " "), en]);
export const forms = words(
  "지원사업:Support_Programme 기금:Fund 프로젝트:Project 캠페인:Campaign 아카데미:Academy 기획전:Exhibition 협의체:Council 공모전:Contest",
);
