/** What intake refuses, so that one hostile file costs that file and not the case. Sizes in bytes. */
export const INTAKE_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  filesInCase: 2_000,
  /** A message in a message in a message …: deeper ones are refused. */
  messageDepth: 5,
  /** All entries of one .docx, inflated. */
  inflatedBytes: 200 * 1024 * 1024,
  zipEntries: 5_000,
  /** Elements open at once in an HTML page. */
  htmlDepth: 2_000,
  /** The text kept of one file, in UTF-16 code units. */
  textLength: 20 * 1024 * 1024,
} as const;
