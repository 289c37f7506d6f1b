/** Titles that people bear in a body, and personal names, which no body has. */

export const titles =
  "대표이사|공동대표|대표|부회장|회장|부사장|사장|이사장|이사회 의장|의장|위원장|부위원장|원장|총장|행장|은행장|청장|처장|장관|차관|조합장|본부장|센터장|소장|단장|실장|총괄|상무|전무|이사|팀장|부문장|그룹장|지점장|지부장|CEO|책임리더|최고경영자";

const surnames =
  "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형두감호황";
const surname = `(?:[${surnames}]|황보|남궁|선우|제갈|독고)`;

/** A personal name as news prints it: a surname and one or two syllables. */
export const personPattern = `${surname}[가-힣]{1,2}`;
const person = new RegExp(`^${personPattern}$`);

/** Whether a word has the form of a personal name. Many other words have it too. */
export const isPersonForm = (word: string): boolean => person.test(word);

/** 대표, 회장은: a word that is a title, with or without particles. */
const title = new RegExp(`^(?:${titles})(?:[가-힣]{0,3})$`);
export const isTitle = (word: string): boolean => title.test(word);
