import { cookies, draftMode } from "next/headers";

/** Into draft mode: the token stays on this host, where no script can read it, until the browser is closed. */
export async function POST(request: Request): Promise<Response> {
  const secure = process.env.NODE_ENV === "production" && request.url.startsWith("https:");
  (await cookies()).set("preview", await request.text(), { httpOnly: true, sameSite: "strict", secure });
  (await draftMode()).enable();
  return new Response(null, { status: 204 });
}

export async function DELETE(): Promise<Response> {
  (await cookies()).delete("preview");
  (await draftMode()).disable();
  return new Response(null, { status: 204 });
}
