/** Capitalised words that are not a person's name: what ends a place or an organisation, months, headings, case-work words and openers of sentences. */
import type { Token } from '../parsed-document.ts';
import { isEverydayWord } from './everyday-english.ts';
import { givenNameSex } from './given-names.ts';
import { particles } from './particles.ts';
import { isPlaceOrPeople } from './places-and-peoples.ts';

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** A run of capitalised words that ends in one of these names a place or a body. */
export const placeOrBodyEndings = wordSet(
  `street st. road rd lane ln avenue ave close drive parade grading terrace terr tce walk way court crescent cres gardens gdns garden grove place square hill mews row rise view green park hall house annexe annex
  cottage cottages farm bridge station centre center school nursery academy college primary secondary infants juniors university church chapel mosque gurdwara mandir temple
  synagogue cathedral hospital infirmary clinic surgery practice hospice pharmacy team council service services trust agency authority department unit ward office
  police constabulary court prison hmp club league united city town rovers wanderers athletic fc afc rfc u9s u10s u11s u12s project scheme fund charity society association
  foundation group ltd limited plc llp solicitors chambers cafe café takeaway restaurant shop store stores assembly tabernacle ministries fellowship mahal palace arms inn tavern hotel legion tandoori balti supermarket bank gym pool library museum theatre
  estate village county shire borough district island islands isle beach bay valley moor forest wood woods river lake sea ocean
  act order report plan form assessment meeting conference panel hearing statement bundle chronology genogram notes note record records log file programme program
  festival day eve week year term bulletin news times mail express telegraph guardian gazette chronicle facebook whatsapp teams zoom
  war battle army navy force forces regiment battalion party parliament senate congress empire republic kingdom dynasty award prize medal cup championship olympics
  records entertainment pictures films studios orchestra band press books magazine series company corporation industries brothers inc institute`,
);

/** Of the endings above, those that are also common surnames: after a known first name they are one. */
export const surnamesToo = wordSet(
  'ward park green hill hall house wood woods forest lake moor marsh bridge church lane way close bay rivers field grove place row rice court king day knight church valley beach brook',
);

/** Words that open a sentence or a heading with a capital and are no part of the name after them. */
export const openers = wordSet(
  `nb ps fyi a an the this that these those then there here now when where while who whom whose what which why how if and but or nor so yet for of in on at by to from with without
  after before since until till during about above below under over between among against into onto through up down out off again once also only even just still very
  i i'm i've i'd i'll he she it we they you me him her us them my your his its our their mine yours hers ours theirs myself himself herself someone somebody anyone anybody everyone everybody nobody both all
  each every either neither some any no not none one two three four five six seven eight nine ten several many most few more other another such same own
  is are was were be been being am do does did done has have had having can could will would shall should may might must ought
  yes no ok okay please thanks thank dear hi hello hiya hey evening morning afternoon regards sincerely faithfully yours love cheers best kind
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan eid diwali vaisakhi spring autumn winter today tomorrow yesterday tonight maundy whitsun
  asked told said says rang called spoke met saw seen visited explained discussed agreed noted advised attended present apologies outcome plan actions action summary analysis
  contact visit phone call email letter note notes re fw fwd fao cc bcc subject sent date type author venue time name names dob address tel mobile
  according because although though however therefore meanwhile otherwise instead perhaps maybe apparently unfortunately clearly obviously given unlike despite within whether let
  new old young little big great good bad late early former current previous next last first second third fourth final main full part
  mother father brother sister son daughter uncle aunt auntie grandmother grandfather parents children child baby family
  mum dad mam nan gran husband wife partner friend neighbour cousin
  afterwards later subsequently finally firstly secondly thirdly lastly
  pnc pnd intel niche cad urn victim aggrieved occupant occupier detainee passenger householder suspect witness ip susp wit inf informant caller standing kneeling offender subject accused complainant circs research disposal arrested also aka alias
  respondent respondents applicant applicants
  as intel informs plus female male hrs fao charge custody
  health education police school social services housing legal section paragraph page item ref
  unknown deceased refused declined withheld thought believed`,
);

/** In a text all in capitals, what ends a name: "BLAKE ON ARRIVAL", "ALASDAIR RENNIE FLAGGED". */
export function isCapitalsWord({ kind, capital, lower, text }: Token, before?: Token): boolean {
  if (kind !== 'word' || capital !== 'all' || givenNameSex(text) !== undefined) return false;
  const afterFirstName = before !== undefined && givenNameSex(before.text) !== undefined;
  if (isAbbreviation(lower) && !particles.has(lower)) return true;
  return openers.has(lower) || isEverydayWord(lower, afterFirstName) || /^[a-z]{2,}[bcdfgknprstvwxy]ed$/.test(lower);
}

/** Letters and brands that case notes write with a capital. */
const abbreviations = wordSet(
  `mgm mgf pgm pgf mgp pgp sw hv gp dsl ehcp cin cp icpc rcpc plo fgc lac clc iro cafcass marac mappa mash dash visor idva isva nfa sgo cao ico epo ro pr dob dbs nhs csc sen senco camhs ewo edt lado tac taf
  nino ppn ppo da dv abh gbh asb twoc pwits rtc cps yot yjs hmp ra pto ta ok id it hr pa ceo pm am ii iii iv vi vii dna fmpo dvpn dvpo nmo pac ip od nb tc rel
  facebook instagram snapchat tiktok whatsapp google amazon youtube netflix xbox playstation ipad iphone android tesco asda aldi lidl greggs costa mcdonalds ikea argos boots
  puerperal separated divorced widowed bereaved religious born unborn nee née`,
);

/** Whether a single word with a capital is never a person by itself: letters, a brand, a place, a people, "Non-molestation". */
export function isNeverAPerson(lower: string): boolean {
  return abbreviations.has(lower) || isPlaceOrPeople(lower) || lower.startsWith('non-') || /\p{L}{3}days$/u.test(lower);
}

/** Whether letters end a name in a text: "MARKU DNA", "FOYLE TAMSIN IP". */
export function isAbbreviation(lower: string): boolean {
  return abbreviations.has(lower);
}

/** Given names that are also everyday words or months: alone at the start of a sentence they need something more. */
export const ambiguousNames = wordSet(
  `will mark grace hope joy merlin reg may april june august faith dawn bill art pat grant summer star miles rich max chase sunday an my so long man sang van ha hung ho son to in on do de gene mercy charity
  patience prudence honor harmony melody nova major earl duke baron chance precious blessing gift dot rusty junior ice bay rod stew norm nat can sol non phone bin bea dare guy ray bo ho ka tan tam tho mai
  lan park sky iris ivy holly penny crystal pearl cherry ginger honey misty robin autumn heath cliff glen drew nick drew rob frank rose christian victor noor star ego ada ola`,
);

/** What lines in capitals call people and what they drive: "A TALL MAN NAMED COLIN LOW", "THE BEARDED MAN", "IN A BLUE VAN". */
export const saidOfPeople: ReadonlySet<string> = new Set(
  'a an the man men woman women male males female females lady gentleman boy boys girl girls youth person named called van car vehicle taxi lorry motorbike'.split(
    ' ',
  ),
);
