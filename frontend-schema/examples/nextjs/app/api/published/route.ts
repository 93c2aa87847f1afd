import { createHmac, timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { PUBLISHED } from "@/lib/content";

/** The CMS's webhook, signed as standardwebhooks.com writes it: something that the public can see has changed. */
export async function POST(request: Request): Promise<Response> {
  if (!isSigned(request.headers, await request.text())) return new Response(null, { status: 401 });
  revalidateTag(PUBLISHED, { expire: 0 });
  return new Response(null, { status: 204 });
}

/** Minutes ago is too long: what was sent once must not be sent again by someone else. */
const LONGEST_AGO = 5 * 60;

function isSigned(headers: Headers, body: string): boolean {
  const secret = process.env.WEBHOOK_SECRET;
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((name) => headers.get(`webhook-${name}`) ?? "");
  if (!secret || Math.abs(Date.now() / 1000 - Number(timestamp)) > LONGEST_AGO) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = Buffer.from(`v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`);
  return (signatures ?? "").split(" ").map((given) => Buffer.from(given)).some((given) => equal(given, expected));
}

function equal(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}
