/** `eval FOLDER…`: mines case bundles that have an answer key and prints how the network compares with it, in one table. */
import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { chosenExtractors } from '../extraction/chosen-extractors.ts';
import type { ExtractorChoice } from '../extraction/readers-for.ts';
import { bundlesIn } from './evaluation/bundles-in.ts';
import { evaluateFolder, type Score } from './evaluation/evaluate-folder.ts';
import { mistakeList, scoreTable, together } from './evaluation/table.ts';
import { exitCodes } from './exit-codes.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly extractor: ExtractorChoice;
  readonly mistakes?: true;
  readonly together?: true;
}

const command = new Command('eval')
  .description('Mines case bundles and holds their networks against the answer keys (FOLDER/gold.json).')
  .argument('<folders...>', 'bundles, or folders of bundles')
  .addOption(
    new Option('--extractor <extractor>', 'who reads the records').choices(['rules', 'llm', 'both']).default('rules'),
  )
  .option('--together', 'print one column: the counts of all folders added up')
  .option('--mistakes', 'print every miss and every wrong finding after the table; names stand in it')
  .exitOverride();

async function main(): Promise<number> {
  command.parse();
  const { extractor, mistakes, together: asOne } = command.opts<Options>();
  const scores: Score[] = [];
  const folders = (await Promise.all(command.args.map((folder) => bundlesIn(folder)))).flat();
  for (const folder of folders)
    scores.push(
      await evaluateFolder(folder, (beforeSend) => chosenExtractors(extractor, readConfig(), beforeSend), new Date()),
    );
  process.stdout.write(`${scoreTable(asOne ? [together(scores)] : scores)}\n`);
  if (mistakes) for (const score of scores) process.stdout.write(`\n${mistakeList(score)}\n`);
  return exitCodes.done;
}

await runCommand(main);
