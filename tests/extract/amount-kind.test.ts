// What kind of money a sum is, by the words around it.
import { expect, test } from "vitest";
import { amountKindOf } from "../../src/extract/amount-kind.ts";

const exact = { bound: "exact" } as const;

test.each([
  ["이를 재원으로 450억원 규모의 협약보증을 공급한다", "guarantee"],
  ["업체당 보증 한도는 5천만원이다", "guarantee"],
  ["음식점 주인에게 3000만원까지 보증서를 발급한다", "guarantee"],
  // What is paid in so that somebody may vouch is paid.
  ["보증재단에 30억원을 특별출연해 특례보증을 돕는다", "pledge"],
  ["신용보증재단에 20억원을 맡긴다", "pledge"],
  ["납품대금 700억원을 앞당겨 지급한다", "early_payment"],
  ["온누리상품권 2억원어치를 구매한다", "purchase"],
])("%s: %s", (clause, kind) => {
  expect(amountKindOf(exact, clause, "present", false)).toBe(kind);
});

test("money paid in for guarantees has moved when it is past", () => {
  const clause = "신용보증재단에 30억원을 특별출연했다";
  expect(amountKindOf(exact, clause, "past", false)).toBe("disbursement");
});
