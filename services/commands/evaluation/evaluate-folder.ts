/** Mines one bundle as `mine` does, with its answer key out of sight, and scores the network against the key. */
import { performance } from 'node:perf_hooks';
import type { NetworkDocument } from '#graph/contract/network-document.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import { type ChooseExtractors, type MinedFolder, mineFolder } from '../mine-folder.ts';
import { minedDocument } from '../mined-document.ts';
import { foundTies } from './found-ties.ts';
import { type AnswerKey, readAnswerKey } from './gold.ts';
import { matchPeople } from './match-people.ts';
import type { Part } from './score.ts';
import { scoreGroups } from './score-groups.ts';
import { scoreLabels } from './score-labels.ts';
import { scorePeople } from './score-people.ts';
import { scoreStatements } from './score-statements.ts';
import { scoreSuggestions } from './score-suggestions.ts';
import { scoreEvidence, scoreTies } from './score-ties.ts';
import { scoreTraps } from './score-traps.ts';

export interface Score extends Part {
  readonly bundle: string;
}

const quiet = { total: () => {}, recordRead: () => {} };

/** Suggestions are worked out for the day given. Throws `AppError` where the folder cannot be mined or has no key. */
export async function evaluateFolder(folder: string, choose: ChooseExtractors, today: Date): Promise<Score> {
  const key = await readAnswerKey(folder);
  const started = performance.now();
  const mined = await mineFolder(folder, choose, quiet);
  const seconds = (performance.now() - started) / 1000;
  const document = minedDocument(mined, seconds, today);
  const texts = new Map(mined.records.map((record) => [record.path, record.text]));
  const { counts, mistakes } = scoreNetwork(document, key, mined.caseFile, texts);
  return {
    bundle: document.case.reference,
    counts: { ...counts, seconds, tokens: tokensOf(mined) },
    mistakes,
  };
}

/** @param texts stored text of each record by path */
export function scoreNetwork(
  document: NetworkDocument,
  key: AnswerKey,
  caseFile: CaseFile,
  texts: ReadonlyMap<string, string>,
): Part {
  const matching = matchPeople(document, key, caseFile, texts);
  const ties = foundTies(document, matching);
  const parts = [
    scorePeople(document, key, matching),
    scoreLabels(key, matching),
    scoreTies(ties, key, caseFile, matching),
    scoreEvidence(document, texts),
    scoreSuggestions(document, key, matching),
    scoreStatements(document, key, matching, texts),
    scoreTraps(document, key, matching, ties),
    scoreGroups(key, matching),
  ];
  return {
    counts: Object.assign({}, ...parts.map((part) => part.counts)) as Part['counts'],
    mistakes: Object.assign({}, ...parts.map((part) => part.mistakes)) as Part['mistakes'],
  };
}

function tokensOf({ runs }: MinedFolder): number {
  return runs.reduce((sum, { tokens }) => sum + (tokens === undefined ? 0 : tokens.prompt + tokens.completion), 0);
}
