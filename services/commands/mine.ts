/** `mine FOLDER`: mines a folder of case records and prints its family network as a table, or with `--json` as one document. */
import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { Audience } from '#graph/contract/exports.ts';
import { protectedPeople, withheldRecords } from '#graph/network/protected-people.ts';
import { restrictedRecords } from '#graph/network/restricted-records.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { drawGenogram } from '../export/draw-genogram.ts';
import { exitCodes } from './exit-codes.ts';
import { runCommand } from './run-command.ts';
import { type MinedFolder, mineFolder } from './mine-folder.ts';
import { minedDocument } from './mined-document.ts';
import { networkTable } from './network-table.ts';
import { chosenExtractors } from '../extraction/chosen-extractors.ts';
import { terminalProgress } from './terminal-progress.ts';

interface Options {
  readonly json?: true;
  readonly genogram?: string;
  readonly audience?: Audience;
  readonly purpose?: string;
  readonly extractor?: 'rules' | 'llm' | 'both';
}

const command = new Command('mine')
  .description('Mines a folder of case records (FOLDER/case.json, FOLDER/records/) and prints its family network.')
  .argument('<folder>')
  .option('--json', 'print one JSON document')
  .option('--genogram <file.svg>', 'write the genogram; needs --audience and --purpose')
  .addOption(new Option('--audience <audience>', 'who the genogram is for').choices(Audience.options))
  .option('--purpose <purpose>', 'what the genogram is for')
  .addOption(new Option('--extractor <extractor>', 'who reads the records').choices(['rules', 'llm', 'both']))
  .exitOverride();

async function main(): Promise<number> {
  command.parse();
  const options = command.opts<Options>();
  const folder = command.args[0] ?? '';
  if (options.genogram !== undefined && (options.audience === undefined || options.purpose === undefined))
    throw new AppError(
      'invalid-request',
      '--genogram needs --audience and --purpose: a genogram leaves Kith for somebody and for something.',
    );
  const started = performance.now();
  const mined = await mineFolder(
    folder,
    (beforeSend) => chosenExtractors(options.extractor, readConfig(), beforeSend),
    terminalProgress(process.stderr),
  );
  if (mined.records.length === 0) {
    process.stderr.write('No record in this folder could be read.\n');
    return exitCodes.nothingReadable;
  }
  const document = minedDocument(mined, (performance.now() - started) / 1000, new Date());
  if (options.genogram !== undefined && options.audience !== undefined)
    await writeGenogram(mined, options.genogram, options.audience);
  const text = options.json === true ? JSON.stringify(document) : networkTable(document, process.stdout.columns ?? 100);
  process.stdout.write(`${text}\n`);
  return reportFailures(mined);
}

async function writeGenogram(
  { caseFile, records, runs, network }: MinedFolder,
  file: string,
  audience: Audience,
): Promise<void> {
  const drawnOn = new Date().toISOString().slice(0, 10);
  const log = { caseFile, records, runs, decisions: [] };
  const svg = drawGenogram({
    caseFile,
    records,
    network,
    protectedIds: protectedPeople(network, log),
    recordsKept: new Set([...restrictedRecords(log), ...withheldRecords(network, log)]),
    audience,
    drawnBy: 'local operator',
    drawnOn,
  });
  await writeFile(file, svg).catch((cause: unknown) => {
    throw new AppError(
      'invalid-request',
      'The genogram could not be written to the file named after --genogram.',
      {},
      cause,
    );
  });
}

function reportFailures({ unread, runs }: MinedFolder): number {
  if (unread.length > 0) process.stderr.write(`${unread.length} files could not be read; the output lists them.\n`);
  const failed = runs.filter((run) => run.result.outcome === 'failed').length;
  if (failed === 0) return exitCodes.done;
  process.stderr.write(`${failed} readings failed; the people of those records may be missing.\n`);
  return exitCodes.doneWithFailures;
}

await runCommand(main);
