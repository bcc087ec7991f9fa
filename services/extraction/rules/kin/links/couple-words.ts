/** The words that make two people a couple or part them, between the two ("split up with") or after both ("… are divorced"). */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { PartnerState } from '#graph/model/relationship-kind.ts';
import { coupleEvent } from './couple-events.ts';

/** What the words say of two people; an ended couple is separated or divorced. */
export interface CoupleSaid {
  readonly state: PartnerState;
  readonly ended: boolean;
  /** The words are said of kin and friends too: only a woman and a man who are nothing else to one another are meant, or somebody of whom that is not told. */
  readonly loose?: true | 'one-sex-unknown';
}

const helping =
  /^(am|is|was|are|were|has|have|had|'m|'s|'re|'ve|'d|been|being|got|get|gets|who|,|then|later|since|now|recently|finally|also|both|already|previously|formerly|once|used|to|be|still|:)$/;
const past = /\b(was|were|had|previously|formerly|once|used to be)\b/;
const union = inSequence(
  '(?:(?:new|current|brief|short|previous|former|past|longer|long-term|long - term|on-off|sexual|intimate|casual|romantic|religious|islamic|civil|customary|traditional|arranged|secret|bigamous|common - law|unhappy|happy|abusive|violent|volatile|serious|short - lived|short-lived|first|second|\\d+|year|-) )*',
  '(?:relationship|marriage|affair|engagement|wedding)',
);
const entered = new RegExp(
  `^(?:begins?|began|begun|starts?|started|enter(?:s|ed)?(?: into)?|forms|formed) (?:(?:a|an|her|his|their) )?${union} with$`,
);
const being = new RegExp(`^(?:(?:in )?(?:a|an)|in) ${union} with$`);
const left = new RegExp(`^(?:ended|left) (?:a|an|the|her|his|their) ${union} with$`);
const noun = new RegExp(`^${union} (?:(was|had been|is) )?(?:with|to)$`);
const over = new RegExp(
  inSequence(
    '^(?:[;,.(] )?(divorced|separated|ended|broke down|broken down|(is|was|has|had) (over|ended|broken down|dissolved|annulled)|before (?:she|he) (?:met|married|got)|until|till|finished|failed|came to an end)',
    String.raw`\b`,
  ),
);
const lasting = new RegExp(
  anyOf(
    String.raw`^(for|until|till|since) |^when (he|she|they)\b`,
    inSequence(
      '^(?:(?:about|nearly|over|almost|around|roughly|well over|more than|at least) )?',
      String.raw`(?:\d+|a|an|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|a couple of) (years?|yrs?|months?|mths?|weeks?)\b`,
    ),
    String.raw`^before NAME\b`,
  ),
);

/** "Left him in 2019", "left her years ago for …"; "left Mia at school" is another leaving. */
const longAgo = /^((in|back in|during) )?((19|20)\d\d|(\d+|many|some|a few) (years|yrs) ago|(years|yrs) ago)\b/;

/** "He's got a lady called Sue", unless she is coming to do something. */
const called = /^a (?:new )?(?:lady|woman|girl|fella|feller|fellow|bloke|man) (?:called|named)$/;
const errand = /^(?:coming|who|to|round|in|doing|for|from|at|on)\b/;

/** What the words between two people say, with those that follow the second: "was with [Al] for six years". */
export function coupleBetween(words: readonly string[], following: readonly string[]): CoupleSaid | undefined {
  // "Al Low – used to go out with Ann".
  const spoken = /^[–—-]$/.test(words[0] ?? '') ? words.slice(1) : words;
  const all = spoken.join(' ');
  const [helped, said] = withoutHelp(spoken);
  const after = following.join(' ');
  const earlier = past.test(helped);
  if (/^(divorced?|divorcing)( from)?$/.test(said)) return { state: 'divorced', ended: true };
  if (/^(separated|sep|sepd|parted|split|split up|broke up|broken up)( \.)? (from|with)$/.test(said) || left.test(said))
    return parted;
  if (
    /^(got|getting|gets|are|is|was|were) (back )?together with$/.test(all) ||
    /^(dating|cohabiting with|going out with)$/.test(said)
  )
    return earlier && !all.startsWith('got') ? parted : unlessOver(after);
  if (entered.test(said)) return unlessOver(after);
  if (wentOut.test(said) && aWhile.test(after)) return parted;
  if (/^(finished|longer|longer together) with$/.test(said) || (said === 'left' && longAgo.test(after))) return parted;
  if (being.test(said)) return earlier ? parted : said.startsWith('in ') ? unlessOver(after) : undefined;
  const owned = helped === "'s" ? noun.exec(said) : null;
  if (owned) return owned[1] === undefined || owned[1] === 'is' ? unlessOver(after) : parted;
  if (called.test(said) && /\bgot$/.test(helped) && !errand.test(after)) return together;
  if (said === 'with' && (helped.endsWith('used to be') || (past.test(helped) && lasting.test(after)))) return parted;
  if (said === 'with' && helped.endsWith('been') && lasting.test(after)) return together;
  // "Ted is now with Pam", "Ted now with Pam"; "he is with his nan" is where he is.
  if (said === 'with' && /^(?:am|'m|is|'s|are|'re)$/.test(helped) && /^now\b(?! (?:in|at|for|until|on)\b)/.test(after))
    return { ...together, loose: true };
  if (withWoman.test(said)) return together;
  if (said === 'with' && /^(?:(?:is|'s|are) )?now$/.test(helped) && !/^(?:in|at|for|until|on)\b/.test(after))
    return together;
  if (/^married (?:, )?to$/.test(said) && (/previously|formerly|once|used to be/.test(helped) || over.test(after)))
    return { state: 'divorced', ended: true };
  return coupleEvent(said, helped, after);
}

/** "Is with a lady called", "off in Hull with this woman", "with some lass from Leeds called". */
const withWoman = new RegExp(
  inSequence(
    String.raw`^(?:(?:living |staying )?(?:in|over in|up in|down in|at|near) \p{L}+ )?(?:living |staying )?with (?:that|some|a|this)`,
    String.raw`(?: new| young| other| older)? (?:woman|lady|lass|girl|bloke|fella|feller|man|chap|lad|guy)(?: (?:from|in|over in|up in) \p{L}+)?`,
    '(?: ,)?(?: called| named)?$',
  ),
  'u',
);

/** "Went out with him for a year", "walked out with Al when they were young"; without how long it is an errand or a Saturday night. */
const wentOut = /^(?:went|walked|gone) out(?: together)? with$/;
const aWhile =
  /^(?:for (?:a (?:bit|while|time|few|year)|about|around|nearly|over|some|ages|years|\d+|two|three|six)|until|till|briefly|in (?:19|20)\d\d|when (?:he|she|they|we))\b/;

export const parted: CoupleSaid = { state: 'separated', ended: true };
export const together: CoupleSaid = { state: 'relationship', ended: false };

function unlessOver(after: string): CoupleSaid {
  return over.test(after) ? parted : together;
}

/** "I never went with her", "denies any relationship with him", "denied being with her": what it denies is a couple. */
export function neverTogether(words: readonly string[]): CoupleSaid | undefined {
  const said = words.join(' ');
  return /(?:^|had |have |has |'ve |'s |'d )(?:never) (?:went|went out|slept|gone|gone out|been|was) with$/.test(
    said,
  ) || deniesUnion(said)
    ? together
    : undefined;
}

/** "Denies (being in) a relationship with". */
export function deniesUnion(said: string): boolean {
  return deniedUnion.test(said);
}

const deniedUnion = new RegExp(
  inSequence(
    '^,? ?(?:who )?(?:has |have |had |also |both |always |strongly |now )*den(?:y|ies|ied|ying) (?:ever )?',
    `(?:(?:being|having|having been|having had) )?(?:(?:ever )?(?:in )?(?:a|an|any|the) ${union} |being (?:together )?|ever being )with$`,
  ),
);

/** What the words after two people say of them: "separated in 2019", "are a couple", "got married". */
export function coupleAfter(words: readonly string[]): CoupleSaid | undefined {
  const [helped, said] = withoutHelp(words);
  const earlier = /\b(was|were|previously|formerly|used to be)\b/.test(helped);
  if (/^divorced\b(?! from)/.test(said)) return { state: 'divorced', ended: true };
  if (
    /^(separated?|separating|sepd?(?= [.,;]|$)|parted|broke up|broken up|split up|split)(?! from| with| the| into)\b/.test(
      said,
    )
  )
    return parted;
  if (/^(?:all )?over(?: now)?( [.,;]|$)/.test(said) && helped !== '') return parted;
  if (/^(?:on and off|off and on|on - off|on-off)\b/.test(said)) return together;
  if (beginLiving.test(said)) return { ...together, loose: true };
  if (finishedThen.test(said)) return parted;
  if (beenApart.test(said) && helped.endsWith('been')) return { ...parted, loose: true };
  if (
    /^(married|marry|wed)\b(?! to| with)( in| on| and| [,.;]| for| at| when| since| last| but| though| \d| (?:about|nearly|almost|over|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:\w+ )?(?:years|yrs|months)| the (?:next|same|following|year|day)| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|$)/.test(
      said,
    )
  )
    return earlier && said.startsWith('married until') ? parted : { state: 'married', ended: false };
  if (/^(husband and wife|man and wife)\b/.test(said)) return { state: 'married', ended: false };
  if (/^(a couple|an item|engaged(?! in| with)|in a relationship(?! with)|living together as)\b/.test(said))
    return earlier ? parted : together;
  if (
    /^(back )?together( for| since| until| from| again| [,.;]| now| a (?:year|while|few|couple|long|good)\b| on and off| in \d| \d| (?:about|nearly|almost|over|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b| when| and|$)/.test(
      said,
    ) &&
    helped !== ''
  )
    return earlier && !helped.endsWith('got') ? parted : together;
  return undefined;
}

const beenApart =
  /^apart(?: (?:since|for|now) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:an?|\d+|two|three|few|some) (?:minutes?|hours?|days?))| ?[.,;]|$)/;
const finishedThen = new RegExp(
  inSequence(
    '^(?:finished|packed (?:it )?in|called it (?:a day|off|quits))',
    anyOf(
      inSequence(
        ' ',
        anyOf(
          'in|at|over|before|after|around|round|just|since|last|this|when|as|because|for good|years|ages|a|some|two',
          String.raw`three|four|\d+`,
        ),
        String.raw`\b(?! (?:work|school|college|the same|\d|noon|midday|lunch|one|two|three|four|five|six|seven|eight|nine|ten|half))`,
      ),
      ' ?[.,;]|$',
    ),
  ),
);

/** "Began living together", "moved in together". */
const beginLiving =
  /^(?:(?:begin|began|begun|start|started|beginning|starting) (?:living|going out|dating|seeing each other)|(?:moved?|moving) in|set up (?:home|house))(?: together\b|(?= [,.;]| in | at ))/;

/** "Are not together any more", "are no longer a couple": what is denied now was so before; "not together, and never were" never was. */
export function areNoLonger(words: readonly string[]): boolean {
  const said = words.join(' ');
  const since =
    /^((are|were|is|'re|now) )*(not|n't) (together|an? (couple|item)|in a relationship) ,? ?and have ?n't\b/;
  return (!/ never\b/.test(said) && noMore.test(said)) || since.test(said);
}

const noMore =
  /^((are|were|is|'re|now) )*(no longer|not|n't) (now )?(together|an? (couple|item)|in a relationship|seeing each other)( any ?more| now| since|,? [.,;]|$)/;

/** "Are not a couple", "are not in a relationship": so they may have been before. */
export function areNoCouple(words: readonly string[]): boolean {
  return /^(?:(?:are|were|is|'re) )*(?:not|n't) (?:an? (?:couple|item)|in a relationship)(?! any ?more| now| since)\b/.test(
    words.join(' '),
  );
}

/** The helping verbs and small words at the front, and the rest. */
function withoutHelp(words: readonly string[]): readonly [string, string] {
  const at = words.findIndex((word) => !helping.test(word));
  return at === -1 ? [words.join(' '), ''] : [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}
