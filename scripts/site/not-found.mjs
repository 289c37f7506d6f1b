// The page that answers an address which is not there. The app cannot take it over: below an unknown
// path it would look for its own files in the wrong place, so this page names the root itself.
import { contentSecurityPolicy } from "./headers.mjs";

/** Beside the page, by its own name: the policy lets in no inline style. */
export const notFoundStyleName = "not-found.css";

/** The colours are those of `pages/app.css`; the fonts are the reader's own. */
export const notFoundStyle = `:root {
  color-scheme: light dark;
  font-family: Pretendard, "Apple SD Gothic Neo", "Noto Sans KR", "Malgun Gothic", sans-serif;
  line-height: 1.5;
  color: light-dark(#1b1b19, #efede6);
  background: light-dark(#fbfaf7, #171816);
}
body {
  margin: 0;
}
header {
  border-block-end: 2px solid;
}
header a,
main {
  display: block;
  max-width: 80rem;
  margin: 0 auto;
  padding: 1rem 1.25rem;
}
header a {
  font-size: 1.2rem;
  font-weight: 700;
  text-decoration: none;
}
a {
  color: inherit;
  text-underline-offset: 0.2em;
}
a:focus-visible {
  outline: 3px solid light-dark(#1f5fbf, #8ab6ff);
  outline-offset: 2px;
}
h1,
h2 {
  margin: 1.5rem 0 0.25rem;
  font-size: clamp(1.4rem, 1.2rem + 1.2vw, 1.9rem);
  line-height: 1.3;
  word-break: keep-all;
}
p {
  margin: 0;
  color: light-dark(#66635b, #a8a498);
  word-break: keep-all;
}
ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  margin: 0.5rem 0 0;
  padding: 0;
  list-style: none;
}
li a {
  display: inline-flex;
  align-items: center;
  min-width: 2.75rem;
  min-height: 2.75rem;
}
[lang="en"] {
  margin-block-start: 2.5rem;
}
`;

const ways = {
  ko: { "": "한눈에", "timeline/": "타임라인", "funding/": "지원금", "network/": "관계망", "facts/": "사실 표" }, // prettier-ignore
  en: { "": "Overview", "timeline/": "Timeline", "funding/": "Funding", "network/": "Network", "facts/": "Facts" }, // prettier-ignore
};

const list = (root, locale) =>
  Object.entries(ways[locale])
    .map(([path, name]) => `<li><a href="${root}${path}">${name}</a></li>`)
    .join("");

/** The page in both languages; `root` is the path of the site, with a slash at both ends. */
export const notFoundPage = (root) => `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>찾는 페이지가 없습니다 · 상생지도 · Sangsaeng Atlas</title>
    <link rel="stylesheet" href="${root}${notFoundStyleName}" />
  </head>
  <body>
    <header><a href="${root}">상생지도 <span lang="en">Sangsaeng Atlas</span></a></header>
    <main>
      <h1>찾는 페이지가 없습니다</h1>
      <p>주소가 바뀌었거나 잘못 적혔을 수 있습니다.</p>
      <ul>${list(root, "ko")}</ul>
      <section lang="en">
        <h2>There is no such page</h2>
        <p>The address may have changed, or been mistyped.</p>
        <ul>${list(`${root}en/`, "en")}</ul>
      </section>
    </main>
  </body>
</html>
`;
