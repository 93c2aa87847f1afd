/** Whose view of the content this is: the public's, or an editor's of a draft. */

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content || "";
const token = meta("preview-token") || new URLSearchParams(location.hash.slice(1)).get("preview") || "";
/** A link to a draft that has lost what stands behind its # is a draft's still, and opens nothing. */
const preview = token !== "" || location.pathname === "/preview/delad/";

export const perspective = {
  preview,
  endpoint: preview ? meta("preview-endpoint") || "/preview/graphql/" : meta("graphql-endpoint") || "/graphql",
  /** Whose form a preview stands beside: this very origin, unless the page says another. */
  editors: meta("editors-origin") || location.origin,
  /** Of a shared draft: of when it is and until when its link works, once something has been answered. */
  shared: null,
  headers: preview ? { Authorization: `Preview ${token}` } : {},
};
