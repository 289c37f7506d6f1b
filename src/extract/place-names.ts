/** The administrative places of Korea: a closed class, by the names that follow the law and by short ones. */

const provinces =
  "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주";
const longProvinces = "충청북 충청남 전라북 전라남 경상북 경상남";

const cities =
  "수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 춘천 원주 강릉 동해 태백 속초 삼척 청주 충주 제천 천안 공주 보령 아산 서산 논산 계룡 당진 전주 군산 익산 정읍 남원 김제 목포 여수 순천 나주 광양 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 창원 진주 통영 사천 김해 밀양 거제 양산 서귀포 마산";
const counties =
  "연천 가평 양평 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 보은 옥천 영동 증평 진천 괴산 음성 단양 금산 부여 서천 청양 홍성 예산 태안 완주 진안 무주 장수 임실 순창 고창 부안 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 의성 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 의령 함안 창녕 남해 하동 산청 함양 거창 합천 기장 달성 군위 강화 옹진 울주";
const districts =
  "종로 중 용산 성동 광진 동대문 중랑 성북 강북 도봉 노원 은평 서대문 마포 양천 강서 구로 금천 영등포 동작 관악 서초 강남 송파 강동 서 동 남 북 영도 부산진 동래 해운대 사하 금정 연제 수영 사상 수성 달서 미추홀 연수 남동 부평 계양 광산 유성 대덕 분당 수정 중원 일산동 일산서 덕양 기흥 수지 처인 장안 권선 팔달 영통 만안 동안 상록 단원 원미 소사 오정 완산 덕진 상당 흥덕 서원 청원 의창 성산 마산합포 마산회원 진해";

const list = (names: string) => names.split(" ");

/** 서울, 수원, 연천: without what it is. */
export const placeStems: ReadonlySet<string> = new Set([
  ...list(provinces),
  ...list(longProvinces),
  ...list(cities),
  ...list(counties),
]);

const full = new Map<string, string>();
for (const name of list("부산 대구 인천 광주 대전 울산")) full.set(`${name}광역시`, name);
for (const [name, form] of [
  ["서울", "서울특별시"],
  ["세종", "세종특별자치시"],
  ["제주", "제주특별자치도"],
  ["강원", "강원특별자치도"],
  ["전북", "전북특별자치도"],
] as const)
  full.set(form, name);
for (const name of list("서울 부산 대구 인천 광주 대전 울산 세종")) full.set(`${name}시`, name);
for (const name of [
  ...list("경기 강원 충북 충남 전북 전남 경북 경남 제주"),
  ...list(longProvinces),
])
  full.set(`${name}도`, name);
for (const name of [...list(cities), "제주"]) full.set(`${name}시`, name);
for (const name of list(counties)) full.set(`${name}군`, name);
for (const name of list(districts)) full.set(`${name}구`, name);

const shortProvinces: Readonly<Record<string, string>> = {
  충청북: "충북",
  충청남: "충남",
  전라북: "전북",
  전라남: "전남",
  경상북: "경북",
  경상남: "경남",
};

/** A place without what it is, in its short form: 경남 of 경상남도 and of 경남도; null for no place. */
export function placeStem(word: string): string | null {
  const stem = full.get(word);
  return stem === undefined ? null : (shortProvinces[stem] ?? stem);
}

/** Whether a word is an administrative place with what it is: 서울시, 충청북도, 종로구. */
export const isGovernedPlace = (word: string): boolean => full.has(word);

/** Whether a word names a place, with or without what it is. */
export const isPlace = (word: string): boolean => placeStems.has(word) || full.has(word);

/** The longest place that a name begins with; empty if none: 경기 of 경기신용보증재단. */
export function placeHead(name: string): string {
  for (let end = Math.min(name.length, 7); end >= 2; end--) {
    const head = name.slice(0, end);
    if (isPlace(head)) return head;
  }
  return "";
}
