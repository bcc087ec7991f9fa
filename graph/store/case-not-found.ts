/** Thrown by a write into a case that is not there, or not there for this viewer: the two are not told apart. */
export class CaseNotFound extends Error {
  constructor() {
    super('the case is not there');
    this.name = 'CaseNotFound';
  }
}
