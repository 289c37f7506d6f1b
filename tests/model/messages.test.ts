import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  heightAsked,
  HEIGHTS,
  readEmbedMessage,
  readHostMessage,
  type EmbedMessage,
  type HostMessage,
} from "../../src/model/messages.ts";
import { defaultViewState, formatViewState, type ViewState } from "../../src/model/view-state.ts";

const envelope = { ns: "sangsaeng-atlas", v: 1, id: "ab12" } as const;

const embedMessages: EmbedMessage[] = [
  { ...envelope, type: "ready" },
  { ...envelope, type: "resize", height: 100 },
  { ...envelope, type: "resize", height: 4000 },
  { ...envelope, type: "state", query: "v=1&company=~kakao&period=2022-01..2023-12" },
  { ...envelope, id: "kakao-fund", type: "select", kind: "amount" },
  { ...envelope, type: "error", code: "missing" },
];
const hostMessages: HostMessage[] = [
  { ...envelope, type: "hello" },
  { ...envelope, type: "set", query: "" },
  { ...envelope, type: "theme", theme: "dark" },
];

describe("messages", () => {
  test.each(embedMessages)("an embed's $type is read as it is", (message) => {
    expect(readEmbedMessage(message)).toEqual(message);
    expect(readHostMessage(message)).toBeNull();
  });

  test.each(hostMessages)("a page's $type is read as it is", (message) => {
    expect(readHostMessage(message)).toEqual(message);
    expect(readEmbedMessage(message)).toBeNull();
  });

  test.each([
    ["another namespace", { ns: "other" }],
    ["another version", { v: 2 }],
    ["a version as text", { v: "1" }],
    ["no id", { id: undefined }],
    ["an id with a tag in it", { id: "<b>" }],
    ["an id too long", { id: "a".repeat(121) }],
    ["an unknown type", { type: "eval" }],
    ["a type of Object.prototype", { type: "constructor" }],
  ])("%s is refused", (_, change) => {
    for (const message of embedMessages)
      expect(readEmbedMessage({ ...message, ...change })).toBeNull();
    for (const message of hostMessages)
      expect(readHostMessage({ ...message, ...change })).toBeNull();
  });

  test.each([
    99,
    4001,
    -300,
    300.5,
    NaN,
    Infinity,
    "300",
    "300px;position:fixed",
    null,
    [300],
    { valueOf: () => 300 },
  ])("a height of %s is refused", (height) => {
    expect(readEmbedMessage({ ...envelope, type: "resize", height })).toBeNull();
  });

  test.each([
    "https://example.org/",
    "<img src=x>",
    'a" onload="b',
    "javascript:alert(1)//",
    "a{b}",
    "a b",
    "a\nb",
    "회사",
    "a".repeat(4001),
    7,
  ])("a query of %s is refused, both ways", (query) => {
    expect(readEmbedMessage({ ...envelope, type: "state", query })).toBeNull();
    expect(readHostMessage({ ...envelope, type: "set", query })).toBeNull();
  });

  test("what the schema does not name is left behind", () => {
    const more = { html: "<b>", url: "https://example.org/", height: 5 };
    expect(readEmbedMessage({ ...envelope, type: "ready", ...more })).toEqual({
      ...envelope,
      type: "ready",
    });
    expect(readHostMessage({ ...envelope, type: "hello", ...more })).toEqual({
      ...envelope,
      type: "hello",
    });
  });

  test("nothing throws, and what is read is within bounds", () => {
    const near = fc.record(
      {
        ns: fc.constantFrom("sangsaeng-atlas", "", null),
        v: fc.constantFrom(1, 2, "1"),
        id: fc.oneof(fc.string(), fc.constant("a"), fc.anything()),
        type: fc.constantFrom(
          "ready",
          "resize",
          "state",
          "select",
          "error",
          "hello",
          "set",
          "theme",
        ),
        height: fc.oneof(fc.integer(), fc.double(), fc.anything()),
        query: fc.oneof(fc.string({ maxLength: 60 }), fc.anything()),
        kind: fc.oneof(fc.string(), fc.anything()),
        code: fc.anything(),
        theme: fc.oneof(fc.constantFrom("auto", "dark"), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), (data) => {
        const message = readEmbedMessage(data);
        if (message?.type === "resize")
          expect(
            Number.isInteger(message.height) &&
              message.height >= HEIGHTS.least &&
              message.height <= HEIGHTS.most,
          ).toBe(true);
        const host = readHostMessage(data);
        for (const text of [
          message?.type === "state" ? message.query : "",
          host?.type === "set" ? host.query : "",
        ])
          expect(text).not.toMatch(/[<>"'\s/\\]/);
      }),
      { numRuns: 3000 },
    );
  });

  test("every query that the codec writes can be said", () => {
    const texts = fc.record<Partial<ViewState>>({
      q: fc.string({ unit: "binary", maxLength: 40 }),
      company: fc.array(fc.constantFrom("kakao", "naver", "11st"), { maxLength: 3 }),
      period: fc.constantFrom(null, "2022-01/2023-12", "../2020"),
      focus: fc.constantFrom(null, { table: "amounts" as const, id: "kakao-fund" }),
    });
    fc.assert(
      fc.property(texts, (change) => {
        const query = formatViewState({ ...defaultViewState(), ...change }, { resolved: true });
        const message = { ...envelope, type: "state" as const, query };
        expect(readEmbedMessage(message)).toEqual(message);
      }),
    );
  });
});

test("a height is asked for in whole pixels, within bounds, and only where there is one", () => {
  expect([612.2, 20, 90_000].map(heightAsked)).toEqual([613, 100, 4000]);
  expect([0, NaN, Infinity, -5].map(heightAsked)).toEqual([null, null, null, null]);
});
