/**
 * Runs before anything of the page is painted. The page holds what its address shows by default:
 * where the address asks for something else, that is hidden, keeping its box, so that nobody sees
 * a wrong picture first; a theme that the address asks for is there from the start.
 */
{
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;

  const chrome = query.get("chrome");
  if (chrome === "min" || chrome === "none") dataset.chrome = chrome;

  // A click's trail that some site has added (utm_source, fbclid) asks for nothing.
  const { parameters, ahead } = document.currentScript?.dataset ?? {};
  const ours = parameters?.split(" ") ?? [];
  // An embed names every parameter: what counts is whether one says something else.
  const drawn = [...new URLSearchParams(ahead)];
  const asked = (name: string, value: string) => query.has(name) && query.get(name) !== value;
  if (
    ours.some((parameter) => query.has(parameter)) ||
    drawn.some(([name, value]) => asked(name, value)) ||
    asked("release", "")
  )
    dataset.filtered = "";
}
