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

  // A click's trail that some site has added (utm_source, fbclid) asks for nothing.
  const ours = document.currentScript?.dataset.parameters?.split(" ") ?? [];
  if (ours.some((parameter) => query.has(parameter))) dataset.filtered = "";
}
