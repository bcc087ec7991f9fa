/** How children say whom they want, do not want and miss, and what they call people. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { FieldsOf } from '../statement-draft.ts';

export type WishKind = FieldsOf<'wish'>['kind'];

/** "Doesn't want to be split up from Ned", "will not go anywhere without Nan": before whom a child will not be parted from. */
const notParted = String.raw`\b(?:do(?:es)?|did)(?: ?n['’]?t| not) (?:want|wish|like) to be (?:split|separated|parted|apart|away|taken|kept)(?: up| apart)? from|\b(?:not|n['’]t|never|nowhere) (?:\p{L}+ ){0,3}?without(?= )`;

/** In the child's own mouth: what follows is wished for. */
export const ownWish: readonly (readonly [WishKind, RegExp])[] = [
  [
    'does-not-want',
    new RegExp(
      anyOf(
        inSequence(
          String.raw`\b(?:i )?(?:do ?n[o']t|don’t|do not|dont|didn'?t|never|dinna|dinnae|didna|didnae|ay|ain['’]?t|don['’]t never) `,
          '(?:want|wint|like|wanna|wish)(?: to)?(?: (?:live|go|be|stay|see|sleep|talk|speak)(?: (?:to|with|at|round|in|near))?)?',
        ),
        String.raw`\bi(?:'m| am) (?:scared|frightened) of\b|\bi hate\b`,
        String.raw`\bi(?:['’]m| am)? never (?:living|going|staying|seeing|speaking|talking|coming)\b[^.;]{0,24}?(?:with|to|near|as|at)\b`,
        String.raw`\bi (?:do ?n['’]?t|never) feel safe (?:with|around|when|at|near)\b|\b(?:i )?wouldn'?t (?:want|like|go)\b`,
        String.raw`(?:^|[.?!"“:]\s*)(?:and )?not (?=\p{Lu})`,
        String.raw`\bi(?:'m| am) not (?:doing (?:one|a card) for|going (?:to|near))`,
        String.raw`\b(?:do ?n[o']t|don’t|dont) (?:make|let) (?:me|us) (?:go (?:to|near|back to)|live with|see)\b`,
      ),
      'giu',
    ),
  ],
  ['wants', new RegExp(notParted, 'giu')],
  ['misses', /\b(?:i )?(?:really |do )?miss(?:es|ed|ing)?\b/gi],
  [
    'wants',
    new RegExp(
      anyOf(
        inSequence(
          String.raw`\b(?:i )?(?:really |just |do )?(?:want|wint|wanna|wish|would like|would love|'d like|'d love|’d like|'d rather|would rather|’d rather)`,
          '(?: t(?:o|ae))?(?: (?:live|go|be|stay|bide|sleep|come|see)(?: (?:to|with|wi|at|back|home|round|in))?(?: (?:to|with|wi|at|round))?)?',
        ),
        String.raw`\b(?:can|could) (?:i|we|us|me and \p{Lu}\p{L}+|\p{Lu}\p{L}+ and (?:me|i)) (?:please |go and |come and )?(?:live|stay|stop|go|see|ring|sleep)(?: (?:to|with|wi|at|round))?`,
        String.raw`\blet (?:me|us) (?:live|stay|stop|go|see)(?: (?:to|with|wi|at))?`,
        String.raw`\bi (?:love|like)(?: it)? (?:going (?:to|round)|being (?:at|with)|seeing|at)\b`,
        String.raw`\bi(?:['’]d| would) (?:choose|pick|want|go (?:to|wi|with|and live with)|live (?:with|at)|stay (?:with|at)|be (?:at|with))`,
        String.raw`\b(?:me and \p{Lu}\p{L}+|we|i) want to (?:stay|be|live) together and (?:be|live|stay) (?:with|at)`,
        String.raw`\b(?:can|could|will|may) (?:i|we) (?:please |go and |come and )?(?:ring|phone|call|have|keep)\b`,
        String.raw`\bi (?:(?:only|just) (?:feel|sleep|settle)) (?:safe )?(?:at|with)\b`,
        String.raw`\bi(?:['’]m| am)? (?:stopping|staying|living|going to live|going to stay)(?: here)? (?:with|at)\b`,
        String.raw`\b(?:please )?(?:can|could) .{0,3}\bgo (?:back )?to\b`,
        String.raw`\bi (?:feel|am|['’]m) safe(?:st)? (?:at|with|when i['’]m (?:at|with)|round)\b`,
      ),
      'giu',
    ),
  ],
];

const doing = inSequence(
  anyOf(
    'live|go|be|stay|stop|see|visit|move|come|speak|talk|ring|phone|call|write|play|return|remain|sleep|have',
    String.raw`hug|stick|keep (?:going|seeing)|keep|spend (?:\p{L}+ ){1,3}?`,
  ),
  '(?: (?:back|home|over|any|more|contact|time))*(?: (?:to|with|at|round|near|in))?',
);

/** "Would go and live with", "is desperate to see", "keeps asking where Dad is", "put Nan in the happy house". */
const leaning = String.raw`\b(?:would|['’]d) (?:go (?:and )?)?(?:live|stay|be|sleep|feel (?:safe|happy)) (?:happy |happiest |best |safe |fine |all right )?(?:with|at)|\b(?:desperate|keen|longing|dying|pleading|pleads|pleaded|excited|hoping|wish(?:es)?|determined) (?:to|for) ${doing}|\b(?:keeps?|kept) (?:on )?asking (?:for|after|about|when|where|if)|\b(?:ask(?:s|ed)|asking) (?:about|where|when|if|whether)(?= (?:(?:his|her) )?[\p{L}’' ]{2,24} (?:(?:is|was|are|were) (?:coming|going to|allowed)|will|can|could come|would come)\b)|\bask(?:s|ed) (?:when|if|whether) (?:he|she|they) (?:was|were|is|are) (?:going|coming)(?: back| home| over)? (?:to|with)(?: (?:see|live with|visit))?|\b(?:puts?|placed|places|drew|draws|stuck|sticks)(?= [^.;]{2,40} (?:in|on|inside|beside) (?:the|her|his) [“"‘']?(?:safe|happy|good|best|dreams?|special|favourite|house of|island|middle|heart|home))|\b(?:says?|said) (?:only|just|nobody (?:else )?but|nobody else,? (?:only|just))(?= )`;

/** Told of a child by others: "Ruby wants to live with …", "Tom asked when he could see …". */
export const toldWish: readonly (readonly [WishKind, RegExp])[] = [
  [
    'does-not-want',
    new RegExp(
      anyOf(
        String.raw`\b(?:does(?: not|n['’]t)|did(?: not|n['’]t)) (?:want|wish|like)(?: to)?(?: ${doing})?`,
        String.raw`\b(?:would|['’]d) (?:prefer|rather) not (?:to )?${doing}`,
        String.raw`\b(?:does(?:n['’]t| not)|did(?:n['’]t| not)) feel safe (?:with|around|when|at|near)`,
        String.raw`\basked not to ${doing}`,
        String.raw`\b(?:refus(?:es|ed|ing)|(?:is )?(?:adamant|clear) (?:that )?(?:he|she|they) (?:will not|won['’]t|would not)) (?:to )?${doing}`,
        inSequence(
          String.raw`\b(?:won['’]?t|will not|would not|wouldn['’]?t) `,
          anyOf(
            'go (?:near|to|back to|anywhere near|in (?:a|the) (?:same )?room with)|speak to|see|talk to',
            'stay (?:with|at)|be (?:with|near)',
          ),
        ),
        String.raw`\b(?:hates|hated|dislikes|disliked)(?: being (?:with|at|near))?`,
        String.raw`\b(?:is|was|feels) (?:very |really )?(?:scared|frightened|afraid|terrified) of`,
      ),
      'giu',
    ),
  ],
  ['wants', new RegExp(notParted, 'giu')],
  ['misses', /\b(?:misses|missing)\b/gi],
  [
    'wants',
    new RegExp(
      anyOf(
        `${leaning}`,
        inSequence(
          String.raw`\b`,
          anyOf(
            'wants?|wanted|wanting|asked|asks|asking|begged|begging|begs|would (?:like|love|prefer|choose|rather)',
            "['’]d (?:like|love|prefer|rather)|wishes|wished|prefers|hopes|hoped|longs|chose",
          ),
          ` ["“]?(?:to )?${doing}`,
        ),
        String.raw`\b(?:asked|ask(?:s|ing)|cried|cries|crying) (?:for|after)\b`,
        String.raw`\b(?:feels|felt|is|was) (?:most |very )?(?:safe|safest|happy|happiest) (?:at|with|when (?:she|he) is (?:at|with))`,
        String.raw`\b(?:chose|chooses|picked|picks|named|names)\b(?= \p{Lu}| (?:his|her)\b)`,
        String.raw`\b(?:wants?|wanted|would like|wishes for|hopes for|asked for) (?:\p{L}+ )?(?:contact|visits|family time|time) (?:with|at)`,
        String.raw`\bwants?(?= (?:his|her) (?:mum|mam|mom|mummy|dad|daddy|nan|nana|nanny|gran|granny|grandma|grandad|aunt\p{L}*|uncle|brother|sister|mother|father)\b(?! (?:to (?!live|come|stay|be)|not)))`,
        String.raw`\b(?:hopes|hoped|wishes|wished|wants|wanted|would (?:like|love)|(?:asked|asks) (?:if|whether)) (?:that )?(?=(?:\p{Lu}|(?:her|his) )[\p{L}’' ]{1,24} (?:can|could|to|would|will|might)\b)`,
        String.raw`\bask(?:s|ed) (?:when|if|whether|why) (?:she|he|they) (?:can|could|may|might|will|would)(?:n['’]t| not)? ${doing}`,
        String.raw`\b(?:loves|likes|enjoys) (?:going to|being (?:at|with)|staying (?:with|at)|seeing|visiting)`,
      ),
      'giu',
    ),
  ],
];

/** "Asked who she would pick", "I asked where he'd like to be". */
export const askedWhom =
  /\bask(?:s|ed|ing)\b[^.;?]{0,40}\b(?:who|whom|where|whose|which)\b[^.;?]{0,60}?\b(?:live|stay|be|want|wanted|like|choose|pick|sleep|go|trust|safe|favourite|prefer|scared of|worried about)\b[^.;?]{0,30}/i;
export const answered =
  /\b(?:said|says|answered|replied|chose|picked|named|wrote|drew|pointed to|whispered)\b:?(?= ["“'‘]?(?:\p{Lu}|her |his |with |at |to ))(?: ["“'‘]?(?:with|at|to)\b)?/giu;

/** "Ruby's wish is to live with …", "if Ruby had three wishes the first would be …": the child stands before, not as the subject. */
export const wishNoun = new RegExp(
  anyOf(
    inSequence(
      String.raw`(?<=['’]s?) (?:\p{L}+ )?(?:wish(?:es)?|views?|preference|first choice|choice|favourite (?:person|grown-?up|adult|relative)|hope)`,
      String.raw`\b[^.:;"“]{0,30}? (?:is|are|was|would be|were)(?: that (?:she|he|they) (?:can|could|will|would|should|wants? to))?(?: to)?`,
      String.raw`(?: (?:live|go|be|stay|see|visit|move|spend \p{L}+))?(?: (?:back|home))?(?: (?:to|with|at))?`,
    ),
    String.raw`(?<=['’]s?) (?:\p{L}+ )?wishes:[^.;:]{0,60}? to (?:live|go|be|stay|see|visit)(?: (?:back|home))?(?: (?:to|with|at))?`,
    String.raw`\b(?:had|has) (?:a wish|(?:one|three) wish(?:es)?)\b[^.;]{0,40}? (?:is|would be)(?: to)?(?: (?:live|go|be|stay|see))?(?: (?:with|at|to))?`,
    String.raw`\b(?:his|her) (?:favourite (?:person|grown-?up|adult|relative)|wish|first choice) (?:is|was|would be)(?: to)?(?: (?:live|go|be|stay|see))?(?: (?:with|at|to))?`,
  ),
  'giu',
);

/** The head of the part where children's wishes are written down, each after their name. */
export const wishHeading =
  /^\W*(?:[\d.]+\W*)?(?:(?:the )?(?:children|child|kids|boys?|girls?)['’]?s?['’]? )?(?:wish(?:es)?|views?|wishes and feelings|feelings)\b(?!\s+of (?!the (?:child|girl|boy)))/iu;

export const callsWords = /\bcalls?\b|\bcalled\b/gi;

/** A question to a child about whom they would, or would not, be with. */
export const wouldNotWantQuestion = new RegExp(
  inSequence(
    String.raw`\b(do ?n[o']t want|don't want|wouldn't want|not want|leave off|leave out|rather not|anyone you (?:do not|don't)|who would you not|where does(?:n['’]t| not)|not like|scared of|worried about|not be with|(?:she|he|they) do(?:es)?(?:n['’]t| not) want|where doesn['’]t|house of worries|worst place|what would you change|who(?:['’]s| is) (?:not )?(?:scary|not kind|unkind))`,
    String.raw`\b`,
  ),
  'i',
);
export const whomQuestion = new RegExp(
  inSequence(
    String.raw`\b(couldn't (?:be|live|stay) at|whose house|who would you|who'd you|where would you|where else|if you had to|for a (?:bit|while)|who would (?:it|you)|live with|stay with|picked right|who do you want|who else(?! (?:is|are|was|from|do|does|did)\b)|feels? safe|all up to you|picked somewhere|would you like to (?:be|live|sleep)|would you sleep|could (?:choose|pick)|could live (?:anywhere|with)|home (?:was|is)n['’]t safe|like people to decide|who would (?:she|he) (?:live|stay|be)|where would (?:she|he|they) (?:like|want|live|be)|(?:where|who)(?:['’]s| is| are| feels) (?:it )?safe|house of (?:dreams|good things)|best place|three wishes|who would (?:she|he|they) (?:want|like|pick|choose))`,
    String.raw`\b`,
  ),
  'i',
);

/** A line of a form or of minutes that gives a child's wish. */
export const wishLabel =
  /^\W*(?:wish(?:es)? of the (?:child|girl|boy|lad|lass)|(?:the )?[\p{L}]{2,20}['’]s wish(?:es)?(?: and feelings)?)\b[^:“"]{0,40}:(?=.)/iu;

/** To stay with one's brothers and sisters. */
export const together = new RegExp(
  anyOf(
    String.raw`\b(?:do ?n[o']t|don’t|never) (?:you )?(?:split|separate|cut|part|break) us\b|\bkeep us together\b`,
    String.raw`\bus to (?:stay|be|live) together\b|\b(?:stay|be|live) together\b`,
    String.raw`\bnot (?:going )?without (?:him|her|my (?:brother|sister))\b|\bsame house\b`,
    String.raw`\b(?:both|baith|all|all (?:three|four)) (?:of|o|ae) us\b|(?:^|["“:])\s*all (?:three|four)\b`,
  ),
  'gi',
);
export const meAnd = /\bme (?:and|an|n|&) /gi;
