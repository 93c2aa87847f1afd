/** What `data-cms-field` says of a field, of a row by its `id`, or of a row's field: as `Difference.path` does. */
export function fieldPath(field: string, id?: string, part?: string): string;

export interface Editors {
  /** The editors' host, such as https://redaktion.example.org: nobody else is heard, and nobody else is told. */
  editors: string;
  /** The draft has changed: ask again with the same token, and draw it in place. `path` is where the page is now. */
  draft: (path: string) => unknown;
}

/** Talks with the form that this page stands beside, if it does. Returns what ends it. */
export function listenToEditors(editors: Editors): () => void;
