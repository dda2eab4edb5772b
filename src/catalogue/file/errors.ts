/** No spacecraft has this id in the source that was asked. `id` is null for what can't be one (`abc`). */
export class SpacecraftNotFoundError extends Error {
  override name = 'SpacecraftNotFoundError';
  readonly id: number | null;
  constructor(id: number | string) {
    super(`No spacecraft has the id ${id}.`);
    this.id = typeof id === 'number' ? id : null;
  }
}

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
