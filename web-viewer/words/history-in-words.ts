/** A decision in one line, as History lists it. */
import type { HistoryEntry } from '#graph/contract/decisions.ts';
import { nextStepWords, reasonWords, tieWords, whoWords } from './decisions-in-words.ts';
import { capitalised } from './list-in-words.ts';

const abouts: Readonly<Record<string, string>> = {
  identity: 'One person or two',
  person: 'Who this is',
  'next-step': 'Next step',
  tie: 'Relationship',
  passage: 'Passage',
  handling: 'Handling instruction',
  redaction: 'Redacted copy',
  notice: 'Case notice',
  'same-human': 'The same person in another case',
  undo: 'Undo',
};

const outcomes: Readonly<Record<string, string>> = {
  ...whoWords,
  ...nextStepWords,
  ...tieWords,
  same: 'The same person',
  different: 'Two people',
  'wrong-person': 'Wrong person',
  set: 'Set',
  lifted: 'Lifted',
  cleared: 'Taken away',
};

const reasons: Readonly<Record<string, string>> = { ...reasonWords, other: 'other' };

export function historyWords({ subject, outcome, reasonCode }: HistoryEntry): string {
  const reason = reasonCode === null ? '' : `: ${reasons[reasonCode] ?? reasonCode}`;
  const said = outcomes[outcome] ?? capitalised(outcome.replaceAll('-', ' '));
  return `${said}${reason}. ${capitalised(subject)}`;
}

export function aboutInWords({ about }: HistoryEntry): string {
  return abouts[about] ?? capitalised(about);
}
