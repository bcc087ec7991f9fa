/** What the command line ends with, for scripts: listed in the README. */
export const exitCodes = {
  done: 0,
  internal: 1,
  /** A wrong option, a missing folder, a bad `case.json`. */
  unusableInput: 2,
  /** The folder holds no record that could be read. */
  nothingReadable: 3,
  /** The network was printed, but some records could not be read by the model. */
  doneWithFailures: 4,
} as const;
