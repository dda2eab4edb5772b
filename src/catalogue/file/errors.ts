/** `unreachable`: the file could not be fetched. `malformed`: it isn't a catalogue. */
export type CatalogueErrorKind = 'unreachable' | 'malformed';

/** The catalogue file can't be used. The message is for the visitor. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
  readonly kind: CatalogueErrorKind;
  constructor(kind: CatalogueErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
