import { expect, it } from 'vitest';
import { writeKinPath } from '#graph/kinship/kin-notation.ts';
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';
import { kinOfTie } from '#services/extraction/llm/kin-of-tie.ts';

const side = 'unknown';

it.each<[RelationshipKind, string, RelationshipKind, string]>([
  ['aunt-uncle', 'niece', 'aunt-uncle', 'P Sf'],
  ['parent', 'son', 'parent', 'Pf'],
  ['sibling', 'half-sister', 'half-sibling', 'Sf:half'],
  ['parent', 'foster mum', 'foster-carer', 'Pf:foster'],
  ['aunt-uncle', 'great aunt', 'other-kin', 'P P Sf'],
  ['other-kin', 'step-PGF', 'other-kin', 'Pm Pm:step'],
  // Words that tell of somebody else, or are said of friends, do not change the kind.
  ['sibling', "father's brother", 'sibling', 'Sf'],
  ['friend', 'auntie', 'friend', ''],
  ['partner', '', 'partner', 'Wf'],
])('%s, in the words "%s", is %s', (kind, term, read, path) => {
  const found = kinOfTie({ kind, term, side, state: null }, 'female');
  expect([found.kind, writeKinPath(found.path)]).toEqual([read, path]);
});

it('a partner of whom the words say that it is over was one', () => {
  const { path } = kinOfTie({ kind: 'partner', term: '', side, state: 'separated' }, 'male');
  expect(writeKinPath(path)).toBe('Wm:former');
});
