/** "Mum is well and Jo came with her son Al": who comes or lives with "her" somebody is whom the clause is about, whoever the sentence began with. */
import type { Referent } from '../../parsed-document.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { noteGuess, type Reading } from '../reading.ts';
import { possessorSex } from './same-owner.ts';

/** Settles the possessor of the kin whom somebody is told to be with; rivals stay. */
export function settleCompany(reading: Reading, owner: NounPhrase, allowed: (person: Referent) => boolean): void {
  const { discourse, sentence, settled, text } = reading;
  const who = possessorSex(owner);
  if (who === undefined || settled.has(owner.start)) return;
  const here = discourse.recent.filter((recent) => recent.sentence === sentence && recent.end <= owner.start);
  const last = here.at(-1);
  const [person, ...others] = last?.people ?? [];
  if (!last || !person || others.length > 0 || person.childId !== undefined) return;
  if (person.sex !== who || !allowed(person) || !inOneClause.test(text.slice(last.end, owner.start))) return;
  settled.set(owner.start, [person]);
  const rivals = new Set(here.flatMap(({ people }) => people.filter((one) => one !== person && one.sex === who)));
  noteGuess(
    reading,
    owner.start,
    [...rivals].map((rival) => ({ person: rival, doubt: 1 })),
  );
}

/** A verb and "with", and nothing that begins another clause or speaks of anybody else. */
const inOneClause =
  /^,? (?!(?:and|or|but|that|when|while|who|whose|because|if|as|to)\b)(?:(?:(?!(?:and|but|that|when|while|who|whose|because|if|told|asked|says|said)\b)\p{L}[\p{L}\d’'-]*) ){1,7}with (?:both |all )?$/u;
