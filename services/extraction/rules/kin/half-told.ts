/** "Ted is her brother, same mum, different dads", "his sister (different mums)": the words after say that they are half-siblings. */
import { inSequence } from '#services/pattern-source.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';

const parent = '(?:mums?|mams?|moms?|mothers?|dads?|das?|fathers?)';
const different = new RegExp(
  inSequence(
    String.raw`^[\s,;:(–-]*(?:(?:but |with |by |they have |has |have |share )*(?:the |a )?(?:same|one) (?:birth )?${parent}(?: as \w+)?[\s,]*(?:and|but)?\s*)?`,
    String.raw`(?:(?:but|with|by|to|they have|has|have) )*(?:(?:a )?different|not (?:the )?same|(?:two|2)) (?:birth )?${parent}\b`,
  ),
  'i',
);

/** "Sibling: Ted Low, nursery class (different father)": after a word or two on him. */
const differentInBracket = new RegExp(
  String.raw`^,? ?[\p{L}\d ,'’-]{0,40}\((?:same ${parent}[\s,]*)?different ${parent}\)`,
  'iu',
);

/** ": half, she said", "well, half-sister", "though she's just half": put more exactly; whoever is half Irish is not. */
const exactly = new RegExp(
  inSequence(
    String.raw`^[\s,;:(–-]*(?:(?:well|or rather|strictly|actually|technically|only|just|though|but|albeit|even if|even though|in fact|i mean|(?:he|she|it|they)(?:['’]s| is|['’]re| are))[\s,]*)*half\b`,
    String.raw`(?! (?:of|the|an?|his|her|their|term|past|hour|day|asleep|french|greek|welsh|dutch|white|black|[a-z]+(?:ish|ian|ese|can|ani))\b)`,
  ),
  'i',
);

/** "Sibling: Ted Low (half)", "Sister Ann (mat. half)", "Ted Low 10A (half)", "Ted Low, 9, half-brother"; "1/2 brother". */
const halfAfter =
  /^\s*(?:,?\s*(?:(?:aged?|year|yr|y)\s*)?\d{1,2}[a-z]{0,2},?\s*)?(?:\((?:mat(?:ernal)?\.? |pat(?:ernal)?\.? )?half\b|[,–-]\s*half(?:[- ](?:brother|sister|sibling|sib|bro|sis))?\s*(?:[).,;\n]|$))/i;
const halfBefore = /(?:\b1\/2|½)[\s-]?$/;

/** "She is Ann's sister. Same dad, different mum." */
const differentNext = new RegExp(
  String.raw`^\s*(?:(?:they (?:have|share)|it's|it is) )?(?:the )?(?:same (?:birth )?${parent}[\s,]*(?:and|but)?\s*different (?:birth )?${parent}|different (?:birth )?${parent})\b`,
  'i',
);
const isLast = /^\W*$/;

/** What stands in the sentence before and after a kin phrase, and what the next one begins with. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly next: string;
}

/** The reading of a plain word for a brother or sister, where the words beside the phrase take one parent away. */
export function asHalfTold(kin: KinReading, { before, after, next }: Around): KinReading {
  const [only, ...more] = kin.path ?? [];
  const isPlain = only?.step === 'sibling' && more.length === 0 && only.nature === undefined;
  const isHalf =
    [different, differentInBracket, exactly, halfAfter].some((words) => words.test(after)) || halfBefore.test(before);
  if (!isPlain || !(isHalf || (isLast.test(after) && differentNext.test(next)))) return kin;
  return { ...kin, kind: 'half-sibling', path: [{ ...only, nature: 'half' }] };
}

/** What a label says of several, of the one after whom these words stand. */
export function asHalfEntry<Tie extends Pick<KinReading, 'kind'> & { readonly path: NonNullable<KinReading['path']> }>(
  tie: Tie,
  after: string,
): Tie {
  const [only, ...more] = tie.path;
  if (!/^(?:half-)?sibling$/.test(tie.kind) || only === undefined || more.length > 0) return tie;
  const { nature: _nature, ...plain } = only;
  return halfAfter.test(after)
    ? { ...tie, kind: 'half-sibling', path: [{ ...only, nature: 'half' }] }
    : { ...tie, kind: 'sibling', path: [plain] };
}
