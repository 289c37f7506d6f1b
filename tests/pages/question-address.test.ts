import { describe, expect, test } from "vitest";
import { questionAddress } from "../../src/pages/question-address.ts";
import type { Addressing } from "../../src/state/addressing.ts";

/** An address that remembers where it was sent. */
function at(path: string, search = "") {
  const sent: string[] = [];
  const plain: Addressing = {
    root: new URL("http://localhost/"),
    path,
    search,
    push: (to, query) => sent.push(`push ${to}?${query}`),
    replace: (to, query) => sent.push(`replace ${to}?${query}`),
    href: (to, query) => `${to}?${query}`,
  };
  return { address: questionAddress(plain), sent };
}

const own = "v=1&kind=~early_payment";

describe("the page of a question", () => {
  test("stands for the state that answers it", () => {
    expect(at("q/early-payment/").address.search).toBe(`?${own}`);
    expect(at("en/q/early-payment/", "?theme=dark").address.search).toBe(`?${own}&theme=dark`);
    expect(at("funding/", "?v=1").address.search).toBe("?v=1");
  });

  test("a filter that is given in its address counts", () => {
    expect(at("q/early-payment/", "?kind=~fund").address.search).toBe("?v=1&kind=~fund");
  });

  test("changing a filter leads to the view", () => {
    const { address, sent } = at("q/early-payment/");
    address.push("q/early-payment/", `${own}&company=~kt`);
    address.replace("q/early-payment/", "");
    expect(sent).toEqual([`push funding/?${own}&company=~kt`, "replace funding/?"]);
    expect(at("en/q/year-2023/").address.href("en/q/year-2023/", "v=1&period=2022")).toBe(
      "en/timeline/?v=1&period=2022",
    );
  });

  test("a mark is opened, and closed again, on the spot", () => {
    const { address, sent } = at("q/early-payment/");
    address.push("q/early-payment/", `${own}&focus=amount:a&theme=dark`);
    address.push("q/early-payment/", own);
    expect(sent).toEqual([
      "push q/early-payment/?v=1&focus=amount:a&theme=dark",
      "push q/early-payment/?",
    ]);
  });

  test("a question about an organization is left with the organization", () => {
    const { address, sent } = at("q/partners-of-semas/");
    expect(address.search).toBe("?v=1&focus=organization:semas");
    address.push("q/partners-of-semas/", "v=1&focus=organization:kakao");
    address.push("q/partners-of-semas/", "");
    expect(sent).toEqual([
      "push q/partners-of-semas/?v=1&focus=organization:kakao",
      "push network/?",
    ]);
  });

  test("is asked anew from elsewhere; only the theme comes along", () => {
    const { address } = at("timeline/", "?v=1&company=~kt&theme=dark");
    expect(address.href("q/early-payment/", "v=1&company=~kt&theme=dark")).toBe(
      "q/early-payment/?v=1&theme=dark",
    );
    expect(address.href("funding/", "v=1&company=~kt")).toBe("funding/?v=1&company=~kt");
  });
});
