/** "Cherry Lo (real name Lo Mei-yan)", where the second is how the case writes its child: whoever is Cherry from here on is that child. */
import type { PersonName } from '#graph/model/mention.ts';
import type { Reading } from '../kin/reading.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';

export function childOfName({ discourse }: Reading, { name }: NameSpan): Referent | undefined {
  const called = foldName(name.given[0] ?? '');
  const isOf = ({ given: [first = ''], family = '' }: PersonName) =>
    called !== '' &&
    foldName(first) === called &&
    (name.family === undefined || foldName(name.family) === foldName(family));
  return discourse.children.find(({ names: [written] }) => written !== undefined && isOf(written));
}
