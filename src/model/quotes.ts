/** Words as they stand between double quotation marks: their own become single ones. */
export const withinQuotes = (text: string): string =>
  text
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replace(/"([^"]*)"/g, "‘$1’");
