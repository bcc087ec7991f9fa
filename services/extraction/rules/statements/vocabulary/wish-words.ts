/** How children say whom they want, do not want and miss, and what they call people. Data only. */
import type { FieldsOf } from '../statement-draft.ts';

export type WishKind = FieldsOf<'wish'>['kind'];

/** In the child's own mouth: what follows is wished for. */
export const ownWish: readonly (readonly [WishKind, RegExp])[] = [
  [
    'does-not-want',
    /\b(?:i )?(?:do ?n[o']t|don’t|do not|dont|didn'?t|never) (?:want|like|wanna|wish)(?: to)?(?: (?:live|go|be|stay|see|sleep|talk|speak)(?: (?:to|with|at|round|in|near))?)?|\bi(?:'m| am) (?:scared|frightened) of\b|\bi hate\b|\b(?:i )?wouldn'?t (?:want|like|go)\b|(?:^|[.?!"“:]\s*)(?:and )?not (?=\p{Lu})|\bi(?:'m| am) not (?:doing (?:one|a card) for|going (?:to|near))/giu,
  ],
  ['misses', /\b(?:i )?(?:really |do )?miss(?:es|ed|ing)?\b/gi],
  [
    'wants',
    /\b(?:i )?(?:really |just |do )?(?:want|wanna|wish|would like|'d like|’d like|'d rather|would rather)(?: t(?:o|ae))?(?: (?:live|go|be|stay|bide|sleep|come|see)(?: (?:to|with|wi|at|back|home|round|in))?(?: (?:to|with|wi|at|round))?)?/gi,
  ],
];

/** Told of a child by others: "Ruby wants to live with …". */
export const toldWish: readonly (readonly [WishKind, RegExp])[] = [
  [
    'does-not-want',
    /\b(?:does(?: not|n't)|did(?: not|n't)) (?:want|wish)(?: to)?(?: (?:live|go|be|stay|see)(?: (?:to|with|at))?)?|\bis (?:scared|frightened) of\b/gi,
  ],
  ['misses', /\bmiss(?:es|ed|ing)\b/gi],
  [
    'wants',
    /\b(?:wants?|wanted|asked|asks|would like|wishes) ["“]?(?:to )?(?:live|go|be|stay|see)(?: (?:to|with|at))?\b|\basked (?:for|after)\b|\bask(?:s|ed) (?:if|whether) (?:she|he|they) (?:can|could) (?:come and )?(?:live|stay|go) (?:with|at|to)\b/gi,
  ],
];

export const callsWords = /\bcalls?\b|\bcalled\b/gi;

/** A question to a child about whom they would, or would not, be with. */
export const wouldNotWantQuestion =
  /\b(do ?n[o']t want|don't want|wouldn't want|not want|leave off|leave out|rather not|anyone you (?:do not|don't)|who would you not|where does(?:n['’]t| not)|not like|scared of|worried about|not be with|(?:she|he|they) do(?:es)?(?:n['’]t| not) want|where doesn['’]t)\b/i;
export const whomQuestion =
  /\b(couldn't (?:be|live|stay) at|whose house|who would you|who'd you|where would you|where else|if you had to|for a (?:bit|while)|who would (?:it|you)|live with|stay with|picked right|who do you want|who else(?! (?:is|are|was|from|do|does|did)\b)|feels? safe|all up to you|picked somewhere|would you like to (?:be|live|sleep)|would you sleep|could (?:choose|pick)|could live (?:anywhere|with)|home (?:was|is)n['’]t safe|like people to decide|who would (?:she|he) (?:live|stay|be)|where would (?:she|he) (?:like|want|live))\b/i;

/** A line of a form or of minutes that gives a child's wish. */
export const wishLabel =
  /^\W*(?:wish(?:es)? of the (?:child|girl|boy|lad|lass)|(?:the )?[\p{L}]{2,20}['’]s wish(?:es)?(?: and feelings)?)\b[^:“"]{0,40}:(?=.)/iu;

/** To stay with one's brothers and sisters. */
export const together =
  /\b(?:do ?n[o']t|don’t|never) (?:you )?(?:split|separate|cut|part|break) us\b|\bkeep us together\b|\bus to (?:stay|be|live) together\b|\b(?:stay|be|live) together\b|\bnot (?:going )?without (?:him|her|my (?:brother|sister))\b|\bsame house\b|\b(?:both|baith|all|all (?:three|four)) (?:of|o|ae) us\b|(?:^|["“:])\s*all (?:three|four)\b/gi;
export const meAnd = /\bme (?:and|an|n|&) /gi;
