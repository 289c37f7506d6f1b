import { josa } from "es-hangul";
import type { Summary } from "../engine/summary.ts";
import type { Locale } from "../model/vocabulary.ts";
import { words } from "./words.ts";

/** What the filters leave out for lack of a value, in words; empty for nothing. */
export function leftOutWords({ facts, lacking }: Summary["left_out"], locale: Locale): string {
  if (facts === 0) return "";
  const parts = lacking
    .filter((one) => one.facts > 0)
    .map(({ filter, facts }) =>
      locale === "ko"
        ? `${josa(words[filter].ko, "이/가")} ${filter === "period" ? "분명하지" : "적히지"} 않은 사실 ${facts}건`
        : filter === "period"
          ? `${facts} that may or may not fall in the period`
          : `${facts} that state no ${words[filter].en.toLowerCase()}`,
    );
  return locale === "ko" ? `${parts.join(", ")}은 뺐습니다.` : `Left out: ${parts.join(", ")}.`;
}
