/** Whom a kin phrase without a name speaks of: the relative that the record knows already, else somebody new. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { addressWord, meantBy, noteCalled } from '../../reference/address-words.ts';
import { addPlace, addReferent } from '../../reference/discourse.ts';
import { announce } from '../children/announced-kin.ts';
import { siblingInCase } from './case-siblings.ts';
import { claimTie } from '../claim-tie.ts';
import { knownRelatives } from './known-relations.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { sexFits } from './plausible.ts';
import { type Reading, stated } from '../reading.ts';

export function unnamedKin(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  kin: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const { discourse } = reading;
  const several = kin.plural || head.count > 1;
  const word = several ? undefined : addressWord(head.kin.term, kin);
  const standing = kin.path
    ? knownRelatives(discourse, anchors, kin.path).filter((person) => sexFits(person, kin.sex))
    : [];
  const sure = standing.filter(({ sex }) => sex === kin.sex);
  const known = meantBy(word, sure.length > 0 ? sure : standing);
  if (known.length > 0 && head.determiner !== 'a') {
    if (several) return kin.plural && known.length === 1 ? [] : known;
    const lately = discourse.recent.findLast(
      ({ people: [person, ...others] }) => person !== undefined && others.length === 0 && known.includes(person),
    );
    const person = lately?.people[0] ?? known[0];
    if (!person) return [];
    addPlace(person, { start: phrase.start, end: phrase.end, form: formOf(head) });
    noteCalled(person, word);
    return [person];
  }
  if (several) announce(reading, kin, anchors, head);
  if (several || head.determiner === 'other') return [];
  const sibling = head.determiner === 'a' ? undefined : siblingInCase(reading, phrase, kin, anchors);
  if (sibling) return [sibling];
  const person = addReferent(discourse, kin.sex);
  person.otherFamily = reading.otherFamily;
  addPlace(person, { start: phrase.start, end: phrase.end, form: formOf(head) });
  noteCalled(person, word);
  claimTie(reading, { person, anchors, kin, phrase, head, manner: stated(reading) });
  return [person];
}

function formOf(head: KinHead): 'address' | 'described' {
  const word = head.kin.readings[0];
  return head.anchor === undefined && word?.register === 'address' && /^\p{Lu}/u.test(head.kin.term)
    ? 'address'
    : 'described';
}
