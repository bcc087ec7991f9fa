/** Scores who is put forward: everybody the key expects, nobody ruled out without a word of caution, no child, professional or dead person. */
import type { NetworkDocument } from '#graph/contract/network-document.ts';
import type { AnswerKey } from './gold.ts';
import type { Matching } from './match-people.ts';
import { gather, type Part } from './score.ts';

export function scoreSuggestions(document: NetworkDocument, key: AnswerKey, { goldOf, duplicateOf }: Matching): Part {
  const { count, mistake, part } = gather();
  const byGold = Map.groupBy(
    document.people.filter((person) => person.suggestion !== null),
    (person) => goldOf.get(person.id) ?? duplicateOf.get(person.id),
  );
  for (const person of key.people) {
    const suggestions = (byGold.get(person.id) ?? []).flatMap(({ suggestion }) => suggestion ?? []);
    const putForward = suggestions.filter(({ group }) => group !== 'not-to-be-approached');
    const isCarer = person.kind !== 'professional' && (person.carer === 'strong' || person.carer === 'possible');
    count('carers', isCarer);
    count('carersSuggested', isCarer && putForward.length > 0);
    if (isCarer && putForward.length === 0) mistake('carer not suggested', person.name);
    const bare = suggestions.filter(({ considerations }) => considerations.length === 0);
    const isRuledOut = person.carer === 'ruled-out';
    count('ruledOut', isRuledOut);
    count('ruledOutBare', isRuledOut && bare.length > 0);
    if (isRuledOut && bare.length > 0) mistake('ruled out, suggested without caution', person.name);
    const mayNot = person.kind === 'professional' || person.deceased || person.minor === true;
    count('suggestedWrongly', mayNot && putForward.length > 0);
    if (mayNot && putForward.length > 0) mistake('a professional, dead person or minor suggested', person.name);
  }
  return part();
}
