// The headers that the site is served with, wherever it is served from.

/**
 * The Content-Security-Policy of every page, without frame-ancestors, which differs between pages.
 * What a library inlines is let in by its hash, never by 'unsafe-inline'.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The headers for a path below the site's root, such as `/timeline/`. Only embeds may be framed by
 * other sites; only assets and data may be read from them (a sandbox without allow-same-origin
 * loads its own modules from an opaque origin).
 */
export function headersFor(pathname) {
  const isAsset = pathname.startsWith("/assets/");
  const isShared = isAsset || pathname.startsWith("/data/");
  const isEmbed = /^(\/en)?\/embed\//.test(pathname);
  // The asterisk alone leaves out an article that is opened from the reader's own disk.
  const ancestors = isEmbed ? "* file:" : "'self'";
  return {
    "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors ${ancestors}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    // Names of assets carry a hash of their content, so a name never changes its meaning.
    "Cache-Control": isAsset ? "public, max-age=31536000, immutable" : "no-cache",
    ...(isShared && {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    }),
  };
}
