import { josa } from "es-hangul";

type Particles = Parameters<typeof josa.pick>[1];

/** How digits, and the letters whose names end in a consonant, are read at the end of a name. */
const readings: Readonly<Record<string, string>> = {
  "0": "영",
  "1": "일",
  "2": "이",
  "3": "삼",
  "4": "사",
  "5": "오",
  "6": "육",
  "7": "칠",
  "8": "팔",
  "9": "구",
  L: "엘",
  M: "엠",
  N: "엔",
  R: "알",
};

/** `name` with the particle that follows its last syllable; a bracket or mark after it is not read. */
export function withParticle(name: string, particles: Particles): string {
  const spoken = name.replace(/[^\p{L}\p{N}]+$/u, "");
  const last = spoken.at(-1) ?? "";
  const read = readings[last] ?? (spoken === "" ? name : last);
  return `${name}${read === "" ? particles.split("/")[0] : josa.pick(read, particles)}`;
}
