/** Thrown where the store itself cannot be reached or used for now: the same call may succeed later. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the store is unavailable', { cause });
    this.name = 'StoreUnavailable';
  }
}
