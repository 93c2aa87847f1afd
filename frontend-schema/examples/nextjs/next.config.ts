import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const cms = process.env.CMS ?? "http://127.0.0.1:8000";
// Within the project the package is a link to the folder above here; a copy elsewhere installs the tarball.
const above = fileURLToPath(new URL("../..", import.meta.url));
const isLinked = existsSync(`${above}/reference/preview.js`);

const config: NextConfig = {
  // Addresses end in a slash, as the content's own links do.
  trailingSlash: true,
  skipTrailingSlashRedirect: true,
  // Pictures and documents come from the CMS, under the same paths.
  rewrites: async () => [{ source: "/media/:path*", destination: `${cms}/media/:path*` }],
  ...(isLinked && { turbopack: { root: above }, outputFileTracingRoot: above }),
};

export default config;
