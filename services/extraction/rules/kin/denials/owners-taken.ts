/** Whose kin somebody was taken for: "Al is down as Ivy's father. He isn't her dad." takes back what was said of Ivy, whoever else "her" may mean. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { sexFits } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';

/** Characters back to what is taken back. */
const reach = 300;

/** Those of whom the sentences before said the kin word last, as far as a pronoun of the denial fits them; `undefined` where the words name whose kin is denied, or nobody said it. */
export function ownersTaken(
  { discourse, start }: Reading,
  { anchor, determiner }: KinHead,
  kin: KinReading,
  subject: readonly Referent[] | undefined,
): readonly Referent[] | undefined {
  const sex = anchor === undefined ? (determiner === 'the' ? 'unknown' : undefined) : pronounSex(anchor.head);
  if (sex === undefined || kin.inverse) return undefined;
  const said = discourse.claims.filter(
    (claim) =>
      claim.kind === kin.kind &&
      claim.polarity !== 'denied' &&
      claim.start >= start - reach &&
      claim.end <= start &&
      sexFits(claim.from, kin.sex) &&
      (anchor === undefined || sexFits(claim.to, sex)) &&
      (!subject || anchor === undefined || subject.includes(claim.from)),
  );
  const last = said.at(-1);
  const owners = said
    .filter(({ from, start: place }) => from === last?.from && place === last.start)
    .map(({ to }) => to);
  return owners.length > 0 ? [...new Set(owners)] : undefined;
}

function pronounSex(head: NonNullable<KinHead['anchor']>['head']): Sex | undefined {
  return head.type === 'pronoun' && (head.pronoun.who === 'male' || head.pronoun.who === 'female')
    ? head.pronoun.who
    : undefined;
}
