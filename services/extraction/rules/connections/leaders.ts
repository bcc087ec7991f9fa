/** Who leads a club, a class, a team or a congregation, or keeps the shop: by a title before the name, or by what they are said to run. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Bond } from './claim-bond.ts';

const faithTitles: Readonly<Record<string, string>> = {
  rev: 'minister',
  revd: 'minister',
  reverend: 'minister',
  canon: 'vicar',
  vicar: 'vicar',
  pastor: 'pastor',
  fr: 'priest',
  imam: 'imam',
  rabbi: 'rabbi',
  maulana: 'imam',
  mufti: 'imam',
  gyani: 'faith leader',
  giani: 'faith leader',
};

/** "Coach Bram", "Pastor Oben": the bond that the title tells. */
export function titledBond(title: string | undefined): Bond | undefined {
  const word = title?.split(' ')[0]?.toLowerCase().replace('.', '') ?? '';
  if (word === 'coach') return { term: 'coach', weak: true };
  const term = Object.hasOwn(faithTitles, word) ? faithTitles[word] : undefined;
  return term === undefined ? undefined : { term, weak: true };
}

const group = inSequence(
  String.raw`(?:\w+ )?(?:\w+ )?`,
  anyOf(
    String.raw`club|team|squad|choir|band|troop|pack|youth group|under[- ]?\w+|u\d+s?|guides|brownies|rainbows|cubs`,
    'scouts|beavers|cadets|sunday school|messy church|drama group|boxing|football|rugby|netball',
  ),
);
const runs = new RegExp(
  String.raw`^(?:,? who)?,? (?:also )?(?:runs?|leads?|manages?|takes|has run|started|coaches) (?:the|our|her|his|their|a) ${group}(?![\w-])`,
  'i',
);
const as =
  /^(?:[^.;:]{0,60})? as (?:an?|her|his|their) ((?:volunteer )?(?:mentor|befriender|coach|independent visitor))(?![\w-])/i;

const teaches = new RegExp(
  anyOf(
    inSequence(
      String.raw`^[),"'” ]{0,4}(?:,? who)?(?: is| was|,) an? (?:\w+ )?(?:teacher|tutor|helper) (?:at|in|of|from) (?:the|our|her|his|their) (?:\w+ )?`,
      "(?:saturday|sunday|supplementary|weekend|mosque|qur'?an|islamic|hebrew|gurdwara|church|chapel) (?:school|class)",
    ),
    `^[),"'” ]{0,4} (?:has|runs|takes) (?:the|our) (?:saturday|sunday|supplementary|mosque) school`,
  ),
  'i',
);
const keepsShop = new RegExp(
  inSequence(
    `^[),"'” ]{0,4},? (?:(?:who )?(?:is|runs|keeps|has|owns) )?(?:the lady |the man )?(?:at|in|from|behind|of)? ?(?:the|our|her|his|a) `,
    String.raw`(?:counter (?:at|in) the |corner |paper |polish |local |little |village |chip |sweet |bread )?shop(?![\w-])`,
  ),
  'i',
);

/** "who runs the climbing club", "comes in on Mondays as a volunteer mentor", "a teacher at the Saturday school". */
export function leadsAfter(after: string): Bond | undefined {
  if (runs.test(after)) return { term: 'club leader', weak: true };
  if (teaches.test(after)) return { term: 'teacher', weak: true };
  const role = as.exec(after)?.[1];
  return role === undefined ? undefined : { term: role.toLowerCase(), weak: true };
}

/** "Auntie Bea at the shop", "the lady in the corner shop, all the kids call her auntie": a bond where the children have a name for whoever keeps it. */
export function keepsShopAfter(after: string, title: string): boolean {
  const byTitle = /^(?:aunt|auntie|aunty|uncle)\b/i.test(title);
  return (
    keepsShop.test(after) && (byTitle || /\b(?:kids|children|everybody|everyone) calls? (?:her|him)\b/i.test(after))
  );
}
