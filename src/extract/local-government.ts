import { isGovernedPlace, isPlace, placeStems } from "./place-names.ts";
import { lastLetters, letterSet } from "./letter-set.ts";
import { mayPart, stemsOf } from "./particle-tail.ts";
import { remembered } from "./remembered.ts";
import type { Span } from "./span.ts";
import type { Word } from "./words.ts";

/**
 * A city or county acts, or is where something is. It acts as a subject or companion (부산시는,
 * 부산시와), before its officers (부산시 관계자, 부산시장), and in lists of bodies; it is a place
 * before a smaller place (성남시 분당구) and in the locative (서울시에서).
 */

const acting =
  /^(?:은|는|이|가|와|과|와의|과의|도|측은?|측이|장은|장이|장과|장|지사|지사는|지사가|지사와|관계자.*|에서는|로부터|의)$/;
const officers =
  /^(?:간|사이|시장|부시장|군수|부군수|구청장|도지사|부지사|관계자|공무원|산하|소속|조례|예산|의회|주최|주관|후원|주도|(?:협력|후원|지원|위탁)으로|협조로|등(?:과|이|은|의|에)(?![가-힣])|[가-힣]{3,}(?:실|국|본부|담당관|위원회)(?:은|는|이|가)?$)/;
const smaller = /(?:구|군|읍|면|동|리|로|길|가)$/;

const endsPlace = letterSet(lastLetters("시도군구"));

/** The place that a word names before its particles. */
const readPlace = remembered(
  (word: string): string | null => stemsOf(word, endsPlace).find(isGovernedPlace) ?? null,
);

/** Few words have a letter that a place ends in where one may end. */
const placeIn = (word: string): string | null =>
  mayPart(word, endsPlace) ? readPlace(word) : null;

/** Tails that a place has as often as a body, so that only its neighbours tell. */
const loose = new Set(["도", "에서", "에서도", "다", "이다"]);
/** A place is given to, and gives help, as a body does. */
const gifts =
  /^ [^.\n]{0,40}?(?:기탁|기부|전달|쾌척|기증|제안|건의|요청|내려보|교부|맡[겼긴기]|무상|무료|건[네넸]|내[놓놨]|냈|낸다|쾌척|출연|후원|보[내냈태탰]|(?:국비|예산|원)[을를] (?:지원|배정|교부|출연))/;
/** 부산시도 힘을 보탰다: what a body does beside others, and a place does not. */
const joinsIn =
  /^ (?:거[들든]|힘을 (?:보|싣|더|합)|손을 (?:보|잡)|가세|동참|나[섰선]|보[탰탠]|[^.\n]{0,24}?[을를] (?:보[탰탠태]|대기로|내놓|내기로|지원(?:하기로|했|한)|건[넸네]|출연))/;
const help =
  /^ (?:지원|후원|협찬|도움|요청|의뢰|위탁|협조)(?:으로|을|에|를|받)|^ (?:지원금|예산|보조금|출연금|국비)/;

/** 서울시 ‘…’ 사업: whose program it is. */
const owns =
  /^ ['‘][^'’\n]{2,30}['’] (?:[가-힣]+ )?(?:사업|프로그램|공모|지원사업|프로젝트|정책)(?![가-힣]{2})/;

/** 부산시 이바다 시장. */
const headed = /^ [가-힣]{2,4} (?:시장|군수|구청장|도지사|부시장|부군수)(?![가-힣]{2})/;

/** 주최: 서울시. */
const label = /(?:주최|주관|후원|협찬|협력|참여|참가)(?:기관)?\s?[:：)\]]\s?$/;

export interface ActingPlace extends Span {
  name: string;
  /** It is a body only if the article shows it acting elsewhere, or beside another body. */
  weak: boolean;
}

/** The acting places among the words of a text; the words stand in order. */
export function findActingPlaces(text: string, words: readonly Word[]): ActingPlace[] {
  const found: ActingPlace[] = [];
  words.forEach((word, i) => {
    const stem = placeIn(word.text);
    if (stem === null) return;
    const tail = word.text.slice(stem.length);
    const next = words[i + 1];
    const near = next && next.start - word.end <= 1 ? next.text : "";
    const end = word.start + stem.length;
    const before = words[i - 1];
    const adjoining = before && text.slice(before.end, word.start) === " " ? before : undefined;
    // 서울 중구, 부산시 해운대구: a district is told apart by its city.
    const whole = adjoining && isPlace(adjoining.text) && stem.endsWith("구");
    const start = whole ? adjoining.start : word.start;
    const name = text.slice(start, end);
    if (tail === "") {
      if (smaller.test(near) && (isPlace(near) || near.length <= 4) && !officers.test(near)) return;
      const isListed = label.test(text.slice(Math.max(0, start - 12), start));
      if (
        officers.test(near) ||
        headed.test(text.slice(end, end + 16)) ||
        isListed ||
        owns.test(text.slice(end, end + 48))
      )
        found.push({ start, end, name, weak: false });
      else if (/^\s?[·‧∙ㆍ・,\-–/]/.test(text.slice(word.end, word.end + 2)))
        found.push({ start, end, name, weak: true });
      return;
    }
    const after = text.slice(word.end, word.end + 48);
    const given = /^에게?$/.test(tail) && gifts.test(after);
    const joins = tail === "도" && joinsIn.test(after);
    if (!acting.test(tail) && !given && !loose.has(tail)) return;
    const lends = tail === "의" && help.test(after);
    found.push({
      start,
      end,
      name,
      weak: (tail === "의" && !lends) || (loose.has(tail) && !joins),
    });
  });
  return found;
}

const joint = /^\s?(?:[,·‧∙ㆍ・/\-–]|와|과|및|또는)\s?$/;

/**
 * Of acting places those that surely act: the firm ones, those named like one, and those joined to
 * one or to another body in a list.
 */
export function besideBodies(
  text: string,
  places: readonly ActingPlace[],
  bodies: readonly Span[],
): ActingPlace[] {
  const firm = new Set(places.filter(({ weak }) => !weak).map(({ name }) => name));
  const starts = new Map(bodies.map((body) => [body.start, body]));
  const ends = new Map(bodies.map((body) => [body.end, body]));
  const beside = (place: ActingPlace) =>
    [1, 2, 3, 4].some(
      (gap) =>
        (starts.has(place.end + gap) && joint.test(text.slice(place.end, place.end + gap))) ||
        (ends.has(place.start - gap) && joint.test(text.slice(place.start - gap, place.start))),
    );
  const accepted = new Set<ActingPlace>();
  // A list of places is settled from its end, where the particle stands, and then from its head.
  for (const order of [places.toReversed(), places])
    for (const place of order) {
      if (accepted.has(place) || (place.weak && !firm.has(place.name) && !beside(place))) continue;
      accepted.add(place);
      starts.set(place.start, place);
      ends.set(place.end, place);
    }
  return [...accepted];
}

const universities =
  /^(?:고려|연세|한양|성균관|이화여|서강|중앙|경희|건국|동국|숭실|국민|단국|홍익|인하|아주|조선|동아|영남|계명|원광|한림|카톨릭|가톨릭|숙명여|덕성여|동덕여|성신여|가천|세종|광운|명지|상명|한성|서경)대$/;

/** Whether a word is a university by its short name: 부산대, 고려대; 확대 and 시대 are none. */
export const isUniversity = (word: string): boolean =>
  universities.test(word) || (word.endsWith("대") && placeStems.has(word.slice(0, -1)));
