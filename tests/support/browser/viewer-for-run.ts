// Vitest's global setup of the browser tests: builds the viewer, once, where it is not built or older than what it is made of.
export default async function viewerForRun(): Promise<void> {
  await import('../../../build-viewer-if-stale.ts');
}
