export default function NotFound() {
  return <h1>Sidan finns inte</h1>;
}
