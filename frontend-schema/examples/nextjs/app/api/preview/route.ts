import { cookies } from "next/headers";

/** The token stays on this host, where no script can read it, and is sent for its own page alone: two forms may be open at once. */
export async function POST(request: Request): Promise<Response> {
  const { token, path } = await request.json();
  return kept(request, token, path);
}

export async function DELETE(request: Request): Promise<Response> {
  return kept(request, "", await request.text(), { maxAge: 0 });
}

async function kept(request: Request, token: string, path: string, ending: { maxAge?: number } = {}): Promise<Response> {
  const from = request.headers.get("sec-fetch-site") ?? "same-origin";
  if (from !== "same-origin" || !/^[\w-]*$/.test(token) || !/^\/[\w\-./%~]*$/.test(path)) return new Response(null, { status: 403 });
  (await cookies()).set("preview", token && `${token}|${path}`, { httpOnly: true, path, ...crossing(request), ...ending });
  return new Response(null, { status: 204 });
}

/** A frame on a page of another site is given a partitioned cookie alone, and that over TLS: without, both hosts must be of one site. */
function crossing(request: Request) {
  const isSecure = request.headers.get("origin")?.startsWith("https:") ?? false;
  return isSecure ? ({ sameSite: "none", secure: true, partitioned: true } as const) : ({ sameSite: "strict" } as const);
}
