/** `unreachable`: the file didn't come. `malformed`: it came and isn't a catalogue. */
export type CatalogueErrorKind = 'unreachable' | 'malformed';

/** The catalogue file can't be used. The message is for the reader of the page. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
  readonly kind: CatalogueErrorKind;
  constructor(kind: CatalogueErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
