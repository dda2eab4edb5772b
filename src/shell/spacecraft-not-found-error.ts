/** No spacecraft has this id in the source that was asked. `id` is null for what can't be one (`abc`). */
export class SpacecraftNotFoundError extends Error {
  override name = 'SpacecraftNotFoundError';
  readonly id: number | null;
  constructor(id: number | string) {
    super(`No spacecraft has the id ${id}.`);
    this.id = typeof id === 'number' ? id : null;
  }
}
