/** "Your brother", asked of a child in direct work. */
import { expect, it } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { caseFile, recordOf } from '../read-note.ts';

function kinOfRuby(body: string): string[] {
  const { claims } = readByRules({ ...recordOf(body), type: 'direct-work' }, caseFile);
  return claims.filter(({ to }) => to === 'child-ruby').map(({ kind, polarity }) => `${kind} ${polarity}`);
}

it('denied by a "no" of the child’s', () => {
  expect(kinOfRuby('Ruby seen alone at school. I asked, is Bo Tann your uncle? “No! He’s the caretaker.”')).toEqual([
    'aunt-uncle denied',
  ]);
});

it.each([
  'Ruby seen alone at school. Is Bo Tann your uncle? “Yes.”',
  'Ruby seen at home. I asked Ken Hay, is Bo Tann your uncle? “No.”',
  'Ruby seen at home. Dot said to Ken, “Is Bo Tann your uncle?” “No,” said Ken.',
])('said and denied by nobody where it may be another’s: %s', (body) => {
  expect(kinOfRuby(body)).toEqual([]);
});
