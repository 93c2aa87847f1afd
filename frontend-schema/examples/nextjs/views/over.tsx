"use client";

/** One page for every token that opens nothing: nobody learns whether it has expired, been revoked, or never was. */
export function Over() {
  const leave = () => fetch("/api/preview/", { method: "DELETE", body: location.pathname }).then(() => location.reload());
  return (
    <>
      <h1>Länken till utkastet gäller inte</h1>
      <p>
        Den har gått ut, tagits tillbaka eller följt med bara till hälften. Be den som skickade länken om en ny. Den som är
        inloggad kan öppna förhandsvisningen igen från redigeringen.
      </p>
      <button onClick={leave}>Visa den publicerade sidan</button>
    </>
  );
}
