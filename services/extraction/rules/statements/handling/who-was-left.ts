/** Who was fled from is not who is hidden: "She left her husband, Gary, in August. They are in a refuge" is of her and whoever went with her. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { wordsBefore, type Passage } from '../passage.ts';

/** Sentences back in which the leaving may be told. */
const reach = 2;

const leaving = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'left|leaves|leaving|fled|flees|fleeing|escap(?:e|ed|es|ing)(?: from)?|separated from',
      'split (?:up )?(?:from|with)|(?:got|moved|ran|run|running|hiding|hidden|safe) (?:away )?from',
      'protected from|afraid of|scared of',
    ),
    ' (?:the |his |her |their )?$',
  ),
  'i',
);

export function withoutLeft(passage: Passage, people: readonly Referent[]): readonly Referent[] {
  if (people.length < 2) return people;
  const { passages, index } = passage;
  const near = passages.slice(Math.max(0, index - reach), index + 1);
  const after = (words: RegExp, one: Passage) =>
    one.references.filter(({ start }) => words.test(wordsBefore(one, start))).flatMap((reference) => reference.people);
  const told = near.filter((one) => after(leaving, one).length > 0);
  const left = told.flatMap((one) => after(leaving, one));
  const others = people.filter((person) => !left.includes(person));
  if (others.length === 0 || others.length === people.length) return people;
  return [...new Set([...others, ...told.flatMap((one) => after(alongside, one)).filter(adult)])];
}

/** "With her girl Jade": whoever went too. */
const alongside = /\b(?:with|taking|took|and) (?:both |all )?(?:her|his|their) $|\bwith (?:both |all )?$/i;
