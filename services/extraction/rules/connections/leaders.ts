/** Who leads a club, a team or a congregation: by a title before the name, or by what they are said to run. */
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

const group = String.raw`(?:\w+ )?(?:\w+ )?(?:club|team|squad|choir|band|troop|pack|youth group|under[- ]?\w+|u\d+s?|guides|brownies|rainbows|cubs|scouts|beavers|cadets|sunday school|messy church|drama group|boxing|football|rugby|netball)`;
const runs = new RegExp(
  String.raw`^(?:,? who)?,? (?:also )?(?:runs?|leads?|manages?|takes|has run|started|coaches) (?:the|our|her|his|their|a) ${group}(?![\w-])`,
  'i',
);
const as =
  /^(?:[^.;:]{0,60})? as (?:an?|her|his|their) ((?:volunteer )?(?:mentor|befriender|coach|independent visitor))(?![\w-])/i;

/** "who runs the climbing club", "comes in on Mondays as a volunteer mentor". */
export function leadsAfter(after: string): Bond | undefined {
  if (runs.test(after)) return { term: 'club leader', weak: true };
  const role = as.exec(after)?.[1];
  return role === undefined ? undefined : { term: role.toLowerCase(), weak: true };
}
