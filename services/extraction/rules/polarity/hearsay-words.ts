/** The words by which a record passes on what others say, one way of saying it to a line. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** Words that by themselves say that nobody vouches for it. */
const rumour = String.raw`
  hearsay
  rumou?rs?
  rumou?red
  gossip
  apparently
  allegedly
  alleged
  alleges
  putative
  everybody knows
  everyone knows
  supposedly
  reportedly
  unconfirmed
  not verified
  unverified
  not checked
  i think she means`;

/** What people in general say or hold. */
const talk = String.raw`
  word is
  the talk is
  there (?:is|was|has been) (?:some |a lot of |always )?talk
  (?:somebody|someone|whoever) (?:has )?told (?:you|me|us|them)
  people say
  they say
  it(?: is|'s| was) (?:also |now |widely |generally |commonly |being )?(?:said|thought|believed|claimed|suspected|assumed|presumed|suggested)
  's (?:view|opinion|belief|theory|guess) (?:is |was )?that
  (?:is|was) either (?=.* or )
  either (?:\S+ ){1,4}or (?:\S+ ){1,4}(?:is|was)(?= )
  (?:will|'ll|would|may|might) (?:try to |also |probably )?(?:tell|say to) (?:you|us|me|anyone|anybody|people|them)
  put (?:it )?to (?:\S+ ){1,4}?that
  or so (?:he|she|they|\w+) (?:says?|said|claims?|claimed|reckons?)
  (?:is|are) to be believed`;

/** What is doubted, or to be looked into. */
const doubt = String.raw`
  (?:is|was|have|has|some) doubts? (?:that|whether)
  doubtful (?:that|whether|if)
  i doubt (?:that|whether|if|(?=\S+ (?:\S+ )?(?:is|was) ))
  (?:impossible|unlikely|improbable) that
  (?:pending|unless|until) (?:the |a )?(?:dna|paternity)
  (?:please|can you|could you|need to|needs to) (?:check|confirm|establish|verify) (?:that )?\S+(?: \S+)? is`;

/** What somebody was told, and tells on. */
const toldOn = inSequence(
  String.raw`
  told (?:me|us|him|her|them)(?: that)? (?:\S+ ){1,2}(?:had )?told (?:me|us|him|her|them)
  (?:i|we) `,
  String.raw`(?:was|were|am|are|have been|had been) told (?=\S+ (?:\S+ )?(?:is|was))
  (?:was|were|been|am) told `,
  String.raw`(?:(?:at|by|in|on|outside|over) (?:\S+ ){1,4}?)?that
  told by (?:an?|another|some) `,
  '(?:neighbour|parent|friend|relative|stranger|passer-by|lady|woman|man)',
);

/** What somebody says of themselves or of others, and is not known to be right. */
const claimed = String.raw`
  is said to
  (?:describ(?:es?|ed|ing)|styl(?:es?|ed|ing)|refer(?:s|red|ring)? to|present(?:s|ed|ing)?) (?:herself|himself|themselves) as
  (?:is|are|was|were|am|seems?|remains?) (?:\S+ ){0,2}?(?:convinced|certain|adamant|positive|persuaded|of the (?:view|opinion|belief))(?= (?:that|he|she|they|\S+ (?:\S+ )?(?:is|was)) )
  (?:think|thinks|thought|sees|saw|regards|considers|believes|believed|imagines|fancies|styles|calls|presents) (?:of )?(?:himself|herself|themselves)(?: as| to be)?
  (?:in|to) (?:his|her|their|\S+ 's) own (?:mind|eyes|head|view|opinion|way of thinking)
  in (?:his|her|their) (?:mind|imagination)
  (?:dad|daddy|father|mum|mother|parent|uncle|aunt|husband|wife) (?:only |just )?on paper
  (?:maintain(?:s|ed)?|insist(?:s|ed)?|guess(?:es|ed)?|would have it|likes? to (?:think|believe|say)) (?:that )?(?:he|she|they) (?:is|are|was|were|'s)
  are said to
  claims to be
  claiming to be
  saying (?:he|she|they) (?:is|was|are|were)
  identified (?:himself|herself|themselves) as
  claims (?:he|she) is
  claim(?:s|ed|ing) that
  (?:guess(?:es|ed)|hint(?:s|ed)|fear(?:s|ed)|suspect(?:s|ed)|jok(?:es|ed)|dream(?:s|ed|t)|impl(?:ies|ied)|boast(?:s|ed)) that
  accus(?:es|ed|ing) (?:\S+ ){1,3}of being
  (?:the|a) (?:story|stories|suggestion|claim|allegation|theory|idea|tale) (?:is |was )?that
  says (?:he|she|they) (?:is|are)
  says (?:he|she|they)'s
  told police (?:he|she)
  told officers
  told (?:the |our )?(?:office|reception|receptionist|staff|school|nursery|ward|nurse|hospital|desk|crew|ambulance crew|driver|teacher|neighbours?)(?: that)? (?:he|she) (?:is|was|'s)
  (?:neighbours?|folk|others|someone|somebody) (?:say|says|said|reckon)
  gave (?:his|her) name as`;

/** What comes from further off, and the ways of saying so. */
const heard = String.raw`
  treat with caution
  third hand
  second hand
  (?:somebody|someone|anonymous|a (?:neighbour|stranger|caller|passer-by)) (?:\S+ ){0,4}?(?:wrote|posted|messaged|tweeted|commented) (?:on (?:\S+ ){1,2})?that
  heard (?:from|via|off) (?:an?|another|some|the) (?:\S+ )?\S+ that
  used to (?:say|claim|think|believe|insist)
  (?:have |has |had |i |she |he |they |we )heard (?:that |from|his |her |the |their |he |she |it )
  : heard
  tellin[g']? (?:folk|people|everyone|everybody)
  (?:is|was|it's|had) written (?:down )?that
  tells (?:everyone|everybody|people)
  (?:said|says) \w+ (?:is|was|'s) (?:his|hers)(?= ?[.,;!"”]| ?$)
  states (?:he|she) is
  assert(?:s|ed|ing)?
  told (?:\S+ ){0,2}(?:agencies|services|professionals|people|everyone|everybody|neighbours)(?: that)? (?:he|she) (?:is|was|'s)
  reckons
  might be
  ask anyone`;

/** All of them, wherever they stand among words joined by single spaces. */
export const hearsayCues = new RegExp(
  String.raw`\b(?:${[rumour, talk, doubt, toldOn, claimed, heard].join('').trim().split(/\n */).join('|')})\b`,
  'gi',
);

/** Those that report what comes after them. */
export const reportingCue = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`convinced|certain|adamant|positive|persuaded|of the \S+ that|maintain(?:s|ed)|insist(?:s|ed)|have it`,
      'heard|told|say|says|said|saying|reckons?|claims?|claimed|claiming|asserts?|states|tells|talk is|word is',
      'knows|suggested|thought|believed|guess(?:es|ed)|hint(?:s|ed)|fear(?:s|ed)|suspect(?:s|ed)|jok(?:es|ed)',
      'dream(?:s|ed|t)|impl(?:ies|ied)|boast(?:s|ed)|accus(?:es|ed|ing)',
    ),
    String.raw`\b`,
  ),
  'i',
);
