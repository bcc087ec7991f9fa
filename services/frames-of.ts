/** Where an error was thrown, for logs: never its message, which could quote a record. */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  // The message stands at the head of the stack, and may itself have lines that look like frames.
  const frames = error.stack.slice(error.stack.lastIndexOf(error.message) + error.message.length);
  return frames
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
}
