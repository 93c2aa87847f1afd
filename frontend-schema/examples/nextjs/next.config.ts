import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const cms = process.env.CMS ?? "http://127.0.0.1:8000";

const config: NextConfig = {
  // Addresses end in a slash, as the content's own links do.
  trailingSlash: true,
  skipTrailingSlashRedirect: true,
  // Pictures and documents come from the CMS, under the same paths.
  rewrites: async () => [{ source: "/media/:path*", destination: `${cms}/media/:path*` }],
  // The package is a link to the folder above here; with the tarball installed these two lines go.
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  outputFileTracingRoot: fileURLToPath(new URL("../..", import.meta.url)),
};

export default config;
