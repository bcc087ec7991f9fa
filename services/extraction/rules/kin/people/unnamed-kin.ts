/** Whom a kin phrase without a name speaks of: the relative that the record knows already, else somebody new. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { addressWord, meantBy, noteCalled } from '../../reference/address-words.ts';
import type { Discourse } from '../../reference/discourse.ts';
import { addPlace, addReferent } from '../../reference/referents.ts';
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
  const known = meantBy(word, relativesInPlace(discourse, kin, anchors));
  const introduced = () => {
    const person = addReferent(discourse, kin.sex);
    person.otherFamily = reading.otherFamily;
    addPlace(person, { start: phrase.start, end: phrase.end, form: formOf(head) });
    noteCalled(person, word);
    claimTie(reading, { person, anchors, kin, phrase, head, manner: stated(reading) });
    return person;
  };
  if (known.length > 0 && head.determiner !== 'a') {
    if (several && known.length < head.count) announce(reading, kin, anchors, head, phrase);
    if (several) return kin.plural && known.length === 1 ? [] : known;
    const lately = discourse.recent.findLast(
      ({ people: [person, ...others] }) => person !== undefined && others.length === 0 && known.includes(person),
    );
    const person = lately?.people[0] ?? known[0];
    if (!person) return [];
    if (head.determiner === 'other') return otherThan(reading, known, person, introduced);
    addPlace(person, { start: phrase.start, end: phrase.end, form: formOf(head) });
    noteCalled(person, word);
    return [person];
  }
  if (several) announce(reading, kin, anchors, head, phrase);
  if (several || (head.determiner === 'other' && !isOneOfTwo(head, kin))) return [];
  const sibling = head.determiner === 'a' ? undefined : siblingInCase(reading, phrase, kin, anchors);
  if (sibling) return [sibling];
  return [introduced()];
}

/** The relatives that the record knows in the place; where the sex of some is told, those alone. */
function relativesInPlace(discourse: Discourse, kin: KinReading, anchors: readonly Referent[]): readonly Referent[] {
  const { path, sex } = kin;
  if (!path) return onlyOneBound(discourse, kin, anchors);
  const standing = knownRelatives(discourse, anchors, path).filter((person) => sexFits(person, sex));
  const sure = standing.filter((person) => person.sex === sex);
  return sure.length > 0 ? sure : standing;
}

/** "Ivy's best friend is Mia. Her friend's mum, Jo, …": the one friend of hers who was told of; Mia herself, if "her" was taken for Mia's. */
function onlyOneBound(
  { claims }: Discourse,
  { kind, plural, word }: KinReading,
  anchors: readonly Referent[],
): readonly Referent[] {
  const told = claimsOf(claims, ...anchors).filter(
    (claim) =>
      claim.kind === kind && claim.polarity !== 'denied' && (kind !== 'other-connection' || claim.term === word),
  );
  const [person, ...others] = new Set(told.flatMap(({ from, to }) => (anchors.includes(to) ? from : to)));
  if (!person || others.length > 0 || plural) return [];
  return person.childId === undefined ? [person] : anchors;
}

/** "Ruby's other gran": of grandmothers one has two, of sons any number. */
function isOneOfTwo({ anchor }: KinHead, { path = [] }: KinReading): boolean {
  return anchor !== undefined && path.length === 2 && path.every(({ step }) => step === 'parent');
}

/** "Ruby's other gran": not the one spoken of; where nobody else is known in the place, somebody new. */
function otherThan(
  { discourse }: Reading,
  known: readonly Referent[],
  spokenOf: Referent,
  introduced: () => Referent,
): readonly Referent[] {
  const rest = known.filter((person) => person !== spokenOf);
  if (rest.length > 0) return rest.length === 1 ? rest : [];
  const person = introduced();
  const [place] = person.places;
  if (place)
    discourse.remarks.push({
      a: spokenOf,
      b: person,
      outcome: 'different',
      reason: 'the words speak of the other one',
      start: place.start,
      end: place.end,
    });
  return [person];
}

function formOf(head: KinHead): 'address' | 'described' {
  const word = head.kin.readings[0];
  return head.anchor === undefined && word?.register === 'address' && /^\p{Lu}/u.test(head.kin.term)
    ? 'address'
    : 'described';
}
