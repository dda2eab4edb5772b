/** The queried source has no spacecraft with this id. `id` is null if the value can't be an id (`abc`). */
export class SpacecraftNotFoundError extends Error {
  override name = 'SpacecraftNotFoundError';
  readonly id: number | null;
  constructor(id: number | string) {
    super(`No spacecraft has the id ${id}.`);
    this.id = typeof id === 'number' ? id : null;
  }
}
