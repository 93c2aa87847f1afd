import { createHmac, timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { PUBLISHED } from "@/lib/content";

/** The CMS's webhook: something that the public can see has changed. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (!isSigned(body, request.headers.get("X-Signature") ?? "")) return new Response(null, { status: 401 });
  revalidateTag(PUBLISHED, { expire: 0 });
  return new Response(null, { status: 204 });
}

function isSigned(body: string, signature: string): boolean {
  const secret = process.env.WEBHOOK_SECRET;
  if (!secret) return false;
  const expected = Buffer.from(`sha256=${createHmac("sha256", secret).update(body).digest("hex")}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
