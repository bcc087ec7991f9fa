/** The words by which one person harms another, and by which the harm is seen: who did it and to whom is grammar. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** Harm done by one person to another, who is named right after. */
export const harmVerbs = new RegExp(
  inSequence(
    String.raw`\b(hits?|hitting|punche[sd]|punching|slap(s|ped|ping)|beats?|beating|batter(s|ed|ing)|kick(s|ed|ing)|head-?butt(s|ed|ing)?|strangl(es|ed|ing)|assault(s|ed|ing)|attack(s|ed|ing)|shov(es|ed|ing)|thump(s|ed|ing)|throttl(es|ed|ing)|stalk(s|ed|ing)|threaten(s|ed|ing)|wound(s|ed)|chok(es|ed)|bit(es)?|burn(s|t|ed)|grab(s|bed|bing)|grip(s|ped|ping)|drag(s|ged|ging)|shook|shak(es|ing)|smack(s|ed|ing)|pin(s|ned|ning)|stabb?(s|ed|ing)|(?:rais|lift)(?:es|s|ed) (?:his|her) hand to|hurt(s|ing)?|threw|throws|flung|hurled|belted|clouted|walloped|whacked|skelp(s|ed|it)|leather(s|ed)|elbowed|kneed|twisted|yank(s|ed)|spat (at|on)|spits (at|on)|went for|goes for|laid into|lays into|lashed out at|swung (for|at)|raped|abused|scald(s|ed)|(has|had|holding|held)(?= \S+ by the (arm|throat|hair|neck|wrist|ear|lug|scruff|leg))|push(es|ed|ing)( (the )?(door )?(onto|into|over|down))?)`,
    String.raw`(?=\s)`,
  ),
  'gi',
);

/** Harsh words to one person from another. */
export const harshVerbs = /\b(shouts|shouting|screams|screaming|swears|swearing|yells|yelling) at(?=\s)/gi;

/** The past participles of harm. */
const harmDone = anyOf(
  'beaten|hit|punched|kicked|slapped|smacked|assaulted|attacked|bitten|burn(?:ed|t)|shaken|thrown|pushed',
  'strangled|stabbed|wounded|threatened|hurt|grabbed|dragged|harmed|injured|abused|raped|scalded|marked',
  'choked|groomed|smothered|struck',
);

/** What may stand between a participle and its "by": no second deed ("assaulted and taken home by Al" tells of two). */
export const passiveGap = String.raw`(?: (?!(?:and|then|but|who|according|statement|account|\w+(?:ed|wn))\b)[\w'’]+){0,6}?`;

/** Harm done to whoever stands before, by whoever stands after: "was beaten with a stick by", in notes "Ann assaulted by". */
export const harmedBy = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b(?:was|were|been|being|got) (?:`,
      harmDone,
      String.raw` and )?`,
      harmDone,
      passiveGap,
      String.raw` by (?=\S)`,
    ),
    String.raw`\b(?:punched|kicked|slapped|assaulted|attacked|hit|strangled|stabbed|raped|abused|groomed|choked|struck) by (?=\S)`,
  ),
  'gi',
);

/** Harm seen on somebody, where a police line says of whom. */
export const injuryWords = new RegExp(
  inSequence(
    String.raw`\b(swelling|swollen|bruis(e|es|ed|ing)|redden(ed|ing)|redness|fractur(e|ed)|broken (nose|arm|rib|jaw|cheekbone)|black eye|cuts?|marks?(?= (?:on|to)\b)|lacerat\w+|injur(y|ies|ed)|grip marks|marks (to|on)|split lip|concuss\w+|scratches|bite marks?)`,
    String.raw`\b`,
  ),
  'gi',
);

/** "Dave did it": of what was seen before. */
export const didThis = new RegExp(
  anyOf(
    String.raw`\b(?:did|done|dun|does|caused|made) (?:it|that|this|them|these|those)\b(?! (?:for|with|by accident))`,
    String.raw`\b(?:did|done) (?:my|his|her|their|your) (?:arm|leg|face|eye|wrist|back|ear|hand|head|nose|lip|neck)\b`,
  ),
  'gi',
);
