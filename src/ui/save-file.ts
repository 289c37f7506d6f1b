/**
 * Whether a browser is one inside an app that is known to drop downloads and to close the clipboard
 * (KakaoTalk, Naver, Instagram, Facebook, LINE, Daum), by its user agent.
 */
export const isInApp = (userAgent: string): boolean =>
  /KAKAOTALK|NAVER\(inapp|DaumApps|Instagram|FBAN|FBAV|\bLine\/|everytimeApp/i.test(userAgent);

/** Hands a file to the reader, under a name. A browser that drops it does not say so. */
export function saveFile(file: Blob, name: string, document: Document) {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only when the click has long been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
