/** Text that the API has sanitised, with links that are real paths. */
export function Html({ text }: { text: string | undefined }) {
  return text ? <div dangerouslySetInnerHTML={{ __html: text }} /> : null;
}
