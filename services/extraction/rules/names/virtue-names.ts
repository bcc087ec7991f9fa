/** First names that are English words too, as families of Ghana, Nigeria, Zimbabwe, Rwanda and the Caribbean give them: "Comfort Asare", "Innocent Moyo". */
import type { Token } from '../parsed-document.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { openers, placeOrBodyEndings } from './not-a-name.ts';
import { givenNameSex } from './given-names.ts';
import type { RecordNames } from './record-names.ts';

const virtueNames: ReadonlySet<string> = new Set(
  `beauty blessing bright charity clever comfort confidence courage delight desire favour fidelity forgiveness fortune freedom gift gladness glory
  god'swill goodluck goodness goodwill gracious happiness happy honesty honour hope innocent jubilee justice kindness knowledge learnmore liberty lovely loveness loyalty lucky
  marvellous marvelous mercy memory miracle moreblessing obedience patience peace perfect pleasure praise precious pretty pride princess prince privilege progress promise prosper prosperity
  providence prudence purity rejoice righteous sincere surprise talent testimony thankgod treasure triumph trust truth trymore victory virtue wisdom wonder wonderful`.split(
    /\s+/,
  ),
);

/** "Comfort Asare": before a word that is nothing but a surname; in "Hope Karen is well" it is none. */
export function isVirtueNamed([first, ...more]: readonly Token[], known: RecordNames): boolean {
  const isSurname = ({ text, lower, capital }: Token) =>
    capital === 'first' &&
    text.length > 2 &&
    !known.small.has(foldName(text)) &&
    !known.given.has(foldName(text)) &&
    givenNameSex(text) === undefined &&
    !isEverydayWord(lower) &&
    !openers.has(lower) &&
    !placeOrBodyEndings.has(lower);
  return first?.capital === 'first' && virtueNames.has(first.lower) && more.length > 0 && more.every(isSurname);
}
