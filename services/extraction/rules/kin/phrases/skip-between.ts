/** What may stand between a kin word and the name that says who it is: "children of her own:", "her sister, who is called Ann", "a brother in Leeds, Al". */
import type { Item } from './items.ts';
import { labelColon } from './label-numbers.ts';
import { pastPlace } from './place-between.ts';

/** "(Two children) of her own", "from a previous relationship". */
const earlier =
  /^(?:of (?:his|her|their) own|from (?:an?|his|her|their) (?:previous|earlier|former|first|past|other) (?:relationship|marriage|partner))(?= [,:(–-])/;

/** "His sister, who is called Ann", "a brother whose name I gather is Fred", "I've a godmother, that's Ann". */
const whoseName =
  /^(?:, )?(?:who (?:is|was|'s) (?:called|named)|whose name (?:i (?:gather|think|believe|understand) )?(?:is|was)|who goes by|by the name of) (?=\S)/;

/** "One half-brother known to them, Al". */
const known = /^known to (?:them|him|her|us|me|services|the (?:children|department|team|family))(?= [,:(–-])/;

/** In a form "Sibling in setting: Al", "Parent with PR: Bea". */
const ofLabel =
  /^(?:with (?:sole |shared |joint )?(?:pr|parental responsibility)|(?:in|at) (?:the |this |our |same )?(?:setting|school|nursery|academy|college))(?= :)/;

/** Words that may stand between a kin word and its name: "between them", "of 5 weeks,", "'s addr", "in Leeds (Maud)", "in 2006, Al". */
export function skipBetween(items: readonly Item[], at: number): number {
  const words = items.slice(at, at + 7).map((item) => item.lower);
  const colon = labelColon(items, at);
  if (colon !== undefined) return colon;
  const whence = earlier.exec(words.join(' ')) ?? known.exec(words.join(' '));
  if (whence) return at + whence[0].split(' ').length;
  if (/^(between them|at home|by marriage|in order)$/.test(words.slice(0, 2).join(' '))) return at + 2;
  // "A dau. Vela": the stop of a word that was cut short.
  if (words[0] === 'together' || (words[0] === '.' && items[at + 1]?.type === 'name')) return at + 1;
  // "Dau 6y Ann", "father on (birth) certificate: Al", "parent with PR: Al", "sibling in setting: Al".
  if (/^\d{1,2}(?:y|yrs?|m|mths?)$/.test(words[0] ?? '') && items[at + 1]?.type === 'name') return at + 1;
  const form = /^(?:named )?(?:on|per) (?:the )?(?:birth )?(?:cert|certificate)(?= :)/.exec(words.join(' '));
  if (form) return at + form[0].split(' ').length;
  // "Has a step-brother too, Al"; "neighbour at number 14, Mrs Low".
  const aside = /^(?:too|as well|also|(?:at|of|in|from) (?:no|no \.|number|flat|plot) \d{1,3}[a-z]?)(?= ,)/.exec(
    words.join(' '),
  );
  if (aside) return at + aside[0].split(' ').length;
  const label = at <= 2 && items[at - 1]?.lower.startsWith('child') !== true ? ofLabel.exec(words.join(' ')) : null;
  if (label) return at + label[0].split(' ').length;
  // "NIECE OF CALLER ALSO PRESENT: PIKE ANN", "Aunt who attended: Ann Pike".
  const there =
    /^(?:(?:was |were |also |who )*(?:present|seen|attended|attending|on scene|at (?:the )?(?:address|scene))|(?:identified|named|known|recorded) as|(?:gave|gives|giving) (?:\w+ )?name(?: as)?)(?= :)/.exec(
      words.join(' '),
    );
  if (there) return at + there[0].split(' ').length;
  const lasting =
    /^(?:of|for) (?:\d{1,2}|a few|some|several|many) (?:wks?|weeks?|mths?|months?|yrs?|years?)(?: ,)?(?= |$)/.exec(
      words.join(' '),
    );
  if (lasting) return at + lasting[0].split(' ').length;
  if (words[0] === 'in' && /^(19|20)\d\d$/.test(words[1] ?? '') && words[2] === ',') return at + 2;
  // "Mothers name: Ann", "Sibling details: Al".
  if (at <= 2 && /^(?:full )?(?:name|names|details|information)(?: \( s \))? :/.test(words.join(' ')))
    return words.indexOf(':') + at;
  // "GRANDPARENTS ADDRESS - ANN AND AL PIKE".
  if (
    /^(?:addr|address|home|house|place|flat) [-–(:]/.test(words.join(' ')) &&
    items[at - 1]?.lower.endsWith('s') === true
  )
    return at + 1;
  if (items[at]?.type === 'possessive' && /^(addr|address|house|home|name|details|place|flat)$/.test(words[1] ?? ''))
    return at + 2;
  const calling = whoseName.exec(words.join(' '));
  if (calling) return at + calling[0].trim().split(' ').length;
  const place = pastPlace(items, at);
  if (place !== undefined) return place;
  // In "daughter of Joan (Jo)" no place stands between.
  const isOwner = words[0] === 'of' && items[at + 1]?.type === 'name';
  const bracket = !isOwner && /^(in|from|at|near|of)$/.test(words[0] ?? '') ? words.indexOf('(') : -1;
  return bracket > 1 ? at + bracket : at;
}
