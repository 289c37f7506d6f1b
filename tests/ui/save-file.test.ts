import { expect, test } from "vitest";
import { isInApp } from "../../src/ui/save-file.ts";

const android = "Mozilla/5.0 (Linux; Android 14; SM-S921N) AppleWebKit/537.36 (KHTML, like Gecko)";
const chrome = `${android} Chrome/126.0.0.0 Mobile Safari/537.36`;

test.each([
  ["KakaoTalk", `${chrome} KAKAOTALK/10.8.3 (INAPP)`, true],
  ["Naver", `${chrome} NAVER(inapp; search; 2000; 12.8.50)`, true],
  ["Instagram", `${chrome} Instagram 340.0.0.22.109 Android`, true],
  ["Facebook", `${chrome} [FB_IAB/FB4A;FBAV/470.0.0.0.0;]`, true],
  ["LINE", `${chrome} Line/14.8.0/IAB`, true],
  ["Chrome", chrome, false],
  ["Naver's Whale", `${chrome} Whale/1.0.0.0`, false],
])("%s drops files: %s", (_, userAgent, drops) => {
  expect(isInApp(userAgent)).toBe(drops);
});
