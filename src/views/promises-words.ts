type Both = Record<"ko" | "en", string>;

/** How many of `made` promises and plans, at least one, have no follow-up: `2건 모두`, not `2건 가운데 2건`. */
export function openPromises(made: number, open: number): Both {
  const one = made === 1;
  if (open === made)
    return {
      ko: `약속과 계획 ${one ? "1건은" : `${made}건 모두`} 뒷소식이 이 기사들에 없다`,
      en: one
        ? "The one promise or plan has no follow-up in these articles"
        : `None of ${made} promises and plans has a follow-up in these articles`,
    };
  if (open === 0)
    return {
      ko: `약속과 계획 ${one ? "1건은" : `${made}건 모두`} 뒷소식이 이 기사들에 있다`,
      en: one
        ? "The one promise or plan has a follow-up in these articles"
        : `All ${made} promises and plans have a follow-up in these articles`,
    };
  return {
    ko: `약속과 계획 ${made}건 가운데 ${open}건은 뒷소식이 이 기사들에 없다`,
    en: `Of ${made} promises and plans, ${open} ${open === 1 ? "has" : "have"} no follow-up in these articles`,
  };
}
