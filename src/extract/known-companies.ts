/**
 * Companies that every reader of business pages knows and whose names show by no form what they are.
 * Words that are common nouns as well (당근, 대상, 라인) are left out: of those the register knows some.
 */
const retail =
  "우아한청년들 위대한상상 부릉 바로고 만나플러스 요기요 위메프 티몬 인터파크 지마켓 옥션 마켓컬리 에이블리 지그재그 번개장터 중고나라 여기어때 직방 쏘카 크몽 와디즈 텀블벅 오아시스마켓 다이소 아성다이소 올리브영 미니스톱 코스트코 이케아 예스24 알라딘 홈앤쇼핑 공영쇼핑 브랜디 클래스101 G마켓 마이리얼트립 코나아이";
const makers =
  "코웨이 한샘 락앤락 귀뚜라미 경동나비엔 린나이 쿠쿠 세스코 신도리코 퍼시스 시디즈 한국콜마 콜마비앤에이치 코스맥스 종근당 유한양행 한미약품 녹십자 휴온스 이디야 투썸플레이스 맘스터치 배스킨라빈스 아워홈 메가커피 빽다방 더본코리아 본죽 본아이에프 서브웨이 던킨 뚜레쥬르 롯데리아 교촌치킨 bhc 크라운해태 해태 유한킴벌리 파리크라상 삼양사 사조대림 삼진어묵 현대위아 만도 두산밥캣 고려아연 영풍 에쓰오일 강원랜드 세아제강 동국제강";
const abroad =
  "구글 페이스북 마이크로소프트 아마존 애플 틱톡 알리바바 알리익스프레스 테무 쉬인 이베이 쇼피 큐텐 필립스 에어비앤비 우버 인텔 퀄컴 엔비디아 오라클 넷플릭스";
const digital =
  "엔씨소프트 크래프톤 스마일게이트 컴투스 하이브 비바리퍼블리카 핀다 뱅크샐러드 한국신용데이터 하나투어 모두투어 웅진씽크빅 교보문고 골프존 안랩 더존비즈온 채널코퍼레이션 메가존 아임웹 카페24 코빗 두나무 빗썸";

/** Names of companies, each a word of its own. */
export const knownCompanies: ReadonlySet<string> = new Set(
  [retail, makers, abroad, digital].flatMap((names) => names.split(" ")),
);
