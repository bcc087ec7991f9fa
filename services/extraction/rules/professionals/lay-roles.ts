/** Roles that are no paid role in the case: family, former carers, coaches, friends, members of the public, letters after a name. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const lay = new RegExp(
  inSequence(
    String.raw`\b(foster carer|foster-carer|carer|parent|mother|father|mum|dad|grand(mother|father|parent|dad|ma)|nan|aunt|auntie|uncle|sister|brother|cousin|friend|neighbour|member of the public|coach|volunteer|mentor|vicar|priest|imam|pastor|reverend|deacon|minister|elder|rabbi|granthi|giani|hafiz|nun|godparent|godmother|godfather|childminder|relative|family|self|young person|child|resident|landlord|landlady|lodger|shopkeeper|employer|prisoner)`,
    String.raw`\b`,
  ),
  'i',
);
const paid = new RegExp(
  inSequence(
    String.raw`\b(worker|support|learning|therapist|counsellor|psychologist|psychiatrist|mediator|liaison|clinician|services?|hub|centre|help|court|lawyer|barrister|consultant|assistant|clerk|facilitator|lead|intervention|safeguarding|finder|practitioner|officer|manager|nurse|visitor|solicitor|assessor|constable|teacher|head of|deputy head|coordinator|co-ordinator|advocate|adviser|advisor|supervising|supervisor|team)`,
    String.raw`\b`,
  ),
  'i',
);

/** "Harbour Swimming Club": whoever writes from it and says no paid role runs it in their own time. */
const club = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`(?!(?:breakfast|school|homework|holiday|play|kids|job) )\p{L}+ club|boxing|judo|karate|taekwondo`,
      'speedway|gymnastics|A?FC|RU?FC|ABC|CSC|juniors|scouts?|guides|brownies|cubs|beavers|cadets|choir',
      'brass band',
    ),
    String.raw`\b`,
  ),
  'iu',
);

export function layRole(role: string): boolean {
  return (lay.test(role) || club.test(role)) && !paid.test(role.replace(/\bhead coach\b/i, 'coach'));
}

/** "Learning mentor Mr Low", "facilitator: P. Low": what stands before a name is what they are paid for. */
export function paidRole(role: string): boolean {
  return paid.test(role) && !lay.test(role.replace(/\blearning mentor\b/i, ''));
}

/** "Salford", "nb Kingfisher", "14 Mill Row": the town, boat or street that a letter comes from, without a word of small letters for what its writer does. */
export function isHomeOf(place: string): boolean {
  const isNamed = /^(?:(?:n\.? ?b\.?|the|of|in|\d+\p{L}?,?) )*(?:\p{Lu}[\p{L}'’-]+[ ,]*){1,4}$/u.test(place);
  // "9 Mill Court" is a house.
  const isHouse = /^(?:flat )?\d+\p{L}?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Court|Centre)$/u.test(place);
  return isNamed && (isHouse || !bodies.test(place)) && !paid.test(place);
}

const bodies = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'school|academy|college|primary|nursery|university|hospital|surgery|practice|clinic|solicitors?|chambers',
      'council|trust|service|services|team|centre|police|court|agency|association|union|church|chapel|mosque',
      'temple|gurdwara|housing|department|social|health|llp|ltd|officer|doctor|headteacher|consultant',
      'psychologist|barrister|registrar|chair|director|editor|clerk|guardian',
    ),
    String.raw`\b`,
  ),
  'i',
);

/** "RGN", "BSc (Hons), DipSW": what somebody has passed, not what they do in the case. */
export function onlyLetters(role: string): boolean {
  return role !== '' && role.split(/[\s,()]+/).every((word) => word === '' || qualification.test(word));
}

const qualification =
  /^(b\.?a|b\.?sc|b\.?ed|m\.?a|m\.?sc|m\.?ed|m\.?b\.?a|ll\.?b|ll\.?m|ph\.?d|m\.?d|mbbs|mbchb|pgce|pgcert|pgdip|rgn|rmn|rn|rscn|srn|frcs|frcp|mrcp|jp|obe|mbe|cbe|hons|hnd|nvq|fca|aca|acca|cert ?ed)\.?$/i;
