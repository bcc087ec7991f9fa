/** Runs a command to its exit code: what the user can mend is one sentence; what is broken inside shows where, never a message, which could quote a record. */
import { CommanderError } from 'commander';
import { AppError } from '../errors.ts';
import { framesOf } from '../frames-of.ts';
import { exitCodes } from './exit-codes.ts';

export async function runCommand(main: () => Promise<number>): Promise<void> {
  process.exitCode = await main().catch(exitCodeOf);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.unusableInput;
  if (error instanceof AppError) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes.unusableInput;
  }
  const frames = framesOf(error).map((frame) => `${frame}\n`);
  process.stderr.write(`Something went wrong inside Kith; nothing was kept.\n${frames.join('')}`);
  return exitCodes.internal;
}
