"use client";

/** Next.js keeps a failure's details from browsers: the server's log has its code and request id. */
export default function Problem({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <h1>Sidan kan inte visas just nu</h1>
      <p>Ange {error.digest} om du ber om hjälp.</p>
      <button onClick={reset}>Försök igen</button>
    </>
  );
}
