/**
 * Everyday English words that are nobody's name, for where every word bears a capital: police logs, headings, the start of a sentence.
 * Common surnames ("Cook", "Marsh") are left out; the rarer ones among them are told apart by the first name before them.
 */
const verbs = `abandon abduct abscond abuse accept access accommodate accompany account accuse achieve acknowledge act add address admit adopt advise affect agree allege allocate allow alter amend announce annoy answer
  appear apply appoint approach approve argue arise arrange arrest arrive ask assault assemble assess assign assist associate assume attach attack attempt attend authorise avoid await babysit bail ban bang bathe
  become befriend beg begin behave believe belong betray bite blame bleed block borrow bother breach break breastfeed breathe breed bring bruise build bully burgle bury buy cancel care carry caution cease challenge
  change charge chase chat cheat check choke choose circulate claim clarify clean clear climb close cohabit collapse collect combine come comfort comment commence commit communicate complain complete comply concern
  conclude confirm confuse connect consent consider consist consult contain contest continue contribute control convey convict cooperate cope correct cough count crash create cry cuddle cuff damage deal decide
  declare decline defend delay delete deliver demand deny depart depend deport describe destroy detain deteriorate determine develop die differ direct disagree disappear disclose discuss dislike dismiss disperse
  display dispute disrupt distract disturb divorce document doubt drag draw dress drink drive drop drown ease eat edit effect eject employ enable encounter encourage end endanger engage enjoy enquire ensure enter
  entitle escalate escape escort establish estimate estrange evict examine exceed exchange exclude excuse exist expect experience expire explain explore expose express extend extract face fail fall falsify feature
  feed feel fetch fight file fill finalise find finish fit fix flag flee flow follow forbid force foresee forget forgive forward foster free frighten fulfil fund gather get give go grab grant grow guarantee guess
  handcuff handle hang happen harass harm hate head hear help hesitate hide hinder hit hold house hug hurt identify ignore impact imply impose improve include increase indicate influence inform inherit injure
  insist inspect instruct insult intend interfere interpret interrupt intervene intimidate introduce invite involve issue join judge jump justify keep kick kidnap kill kiss knock know label lack laugh launch lead learn
  leave lend let lick lie lift like limit link list listen live load lock look lose love maintain make manage marry match matter mean meet mention mind miss mistake monitor move murder need neglect negotiate note
  notice notify obey object observe obtain occur offend offer open oppose order organise owe own pack park participate pass pause pay perceive perform permit phone pick place plan play plead point possess post
  postpone pray prefer prepare prescribe present press pretend prevent proceed process produce progress promise prompt propose prosecute protect protest prove provide provoke pull punch punish push put qualify
  query question quit quote raise react read realise reappear reassure recall receive recognise recommend reconcile record recover redact reduce refer reflect refuse regain register regret regulate reject relate
  relax release rely remain remand remark remarry remember remind remove renew rent repair repeat replace reply report represent request require rescue research resemble reside resign resist resolve respect respond
  restrain restrict result resume retain retire return reunite reveal review revise revoke ring risk rule run sack save say scare scream screen search seat secure see seek seem seize select sell send separate serve
  settle shake share shout show sign sing sit slam slap sleep slip smack smash smell smile smoke solve speak spell spend spill spit split spoil stab stabilise stand start state stay steal step stop strangle stress
  strike struggle study submit succeed suffer suggest summarise summon supervise supply support suppose surrender surround survive suspect suspend swear tackle take talk taste teach tear tell tend terminate test
  text thank think threaten throw tie tolerate touch trace track train transfer transport travel treat trespass trigger trust try turn understand undertake update upset urge use vacate vary verify view volunteer
  vomit wait wake walk want warn wash watch wear weigh welcome wipe wish withdraw withhold witness work worry write yell`;

const irregular = `arisen ate beaten became been began begun bit bitten bled blew blown bore borne bought bred broke broken brought built came caught chose chosen cried dealt died done drank drawn drew driven drove drunk eaten
  fallen fed fell felt fled flew flown forbidden forgave forgiven forgot forgotten fought found froze frozen gave given gone got gotten grew grown had heard held hid hidden hung kept knew known laid lain lay led left
  lent lied lost made meant met mistaken paid proven put ran rang ridden rung said sang sat saw seen sent shaken shook shot shown sold sought spat spent spoke spoken stole stolen stood stuck stung swore sworn taken taught
  thought threw thrown told took tore torn tried understood undertaken went wept woke woken won wore worn withdrawn withdrew withheld written wrote`;

const nouns = `ability abscess absence accident accommodation account action activity addict address adoption adult advantage advice adviser advisor affair age agenda agreement aim air alarm alcohol allegation allergy ambulance amount
  anger animal answer anxiety apartment applicant application appointment approval argument arm arrangement arrival article assailant asset assistant attempt attendance attendee attitude author autism baby back background
  bag ball ballot balcony band barrier bath bathroom bed bedroom behaviour belief belonging benefit bicycle bike bill birth birthday bit bite blanket block blood board boat body boiler bond bone bottle bottom box boy
  boyfriend break breakfast breath brick bruise bruising buggy building bus business button cab cannabis cap capacity car caravan card care carer career caretaker carpet cause caution centre certificate chair challenge
  chance chart chat check chest child childhood childminder chin choice cigarette circle circumstance citizen claim class classroom client clinician clock clothes clothing coat cocaine code colleague collection college colour
  column comment commitment communication community companion comparison complaint complainant concern conclusion condition confidence conflict confusion connection consent consequence consideration constraint
  contact content context contingency contract contribution control conversation conviction copy corner corridor cost cot couple course cover cracker crash crime criterion crowd cupboard curfew curtain custody cut
  cycle dad damage danger data daytime dealer death debt decision deck declaration defence degree delay demand department deposit depression deputy desk detail development device diagnosis diary difference difficulty dinner
  direction disability disclosure discussion disease disorder dispute distance district disturbance document dog domestic door doorstep doubt draft drawer drawing dress drink driver driveway drug duty ear eating
  education effect effort element email emergency emotion employer employment end enemy engagement enquiry entrance entry environment episode equipment error evening event everybody evidence examination example
  exception exchange excuse exercise existence expectation expense experience explanation exposure extent eye face fact factor factory failure fall falsehood family fault favour fear feature feedback feeling fence field
  fight figure file finding fine finger fire firearm fist flat floor folder food foot football force forehead forename form fortnight fracture freedom fridge friendship front fuel function funeral furniture future
  game gap garage gas gate genogram gesture girl girlfriend glass goal government grade grandchild grandparent gravity ground guardian guardianship guest guidance guideline hair half hallway hand handbag handover
  harassment harm head health hearing heart heating height helmet help heroin history hold holiday home homework honesty hour house household housing hunger husband idea identity illness image impact importance
  impression improvement incident income increase individual information injury input inquest inquiry insight instance instruction insurance intent intention interaction interest interim interpreter interview intimidation
  introduction investigation invitation involvement issue item jacket jaw job journey judgement judgment jumper keyworker kid kin kitchen knee knife knowledge label lady language laptop lap laughter law lawn lawyer
  lead leaflet leg length lesson level liaison library licence life lift light limit limitation line link lip list load loan location lock lodger log loss lorry lounge love luck lunch machine magistrate mail majority
  male man management manner mark marriage mate material matter meal meaning measure medication medicine member memory mentor message method middle midnight midwife mind minibus minimum minute miscarriage misconduct
  missus mistake moment money monitor month mood morning mortgage motor mouth move movement murder nap nappy nature neck need neglect network newborn night noise nose notebook nothing notice notification nursery
  objection objective observation occasion occupation occupier offence offender offer officer operation opinion opportunity option order organisation origin outburst outcome outside overdose overview owner package
  pain panel paper paperwork paragraph parcel parent parental parenting parking participant partner party passenger passport password past path patient pattern pause pavement payment peer pension people percent
  performance period permission person personality phase phone photo photograph picture piece pill pillow pipe pit placement plaintiff plan plane plate player plot pocket point policy population position possession
  possibility post postcode pram prayer pregnancy premise premises presence present pressure principle priority prison prisoner problem procedure proceedings process product profession professional profile progress
  promise proof property proportion proposal prosecution protection provision psychosis punch pupil purpose pushchair quality quantity quarter query question queue quote race railway range rate ratio reaction reader
  reason reassurance receipt receiver reception recipient recommendation record recovery referee referral refuge refusal regard register registration regulation rejection relapse relation relationship relative relevance
  reliability relief religion reluctance remark removal rent repayment reply representation reputation request requirement research residence resident resource respect response responsibility rest restraint
  restriction result return review reward rib right risk role roof room routine row rubbish rumour safeguarding safety sample scene schedule scheme scratch screen search season seat second secret section security
  self sentence separation sergeant series servant session setting settlement severity sex shed sheet shift ship shirt shock shoe shop shopping shoulder shower sibling side sight sign signature silence sister
  site situation size skill skin sleep sleepover slip smell smoke smoking sober sofa solicitor solution song sort sound soup source space speaker specialist speech speed spending spirit spouse staff stage stair
  staircase stance standard statement station status step stomach stop store story stranger strangulation strategy strength stress stroke structure struggle student studio stuff style subject substance
  success suggestion suicide suit sum summary supermarket supervision supervisor supply support supporter surface surname surprise survey suspicion sweetheart switch symptom system table tablet talk target task taxi
  teacher tear telephone temper temperature tenancy tenant tendency term terrace test testing text theft theme theory therapist therapy thing thought threat threshold throat thumb ticket timescale timetable tin tissue
  title toddler toilet token tongue tooth top topic total touch towel toy trace track tradition traffic trailer train trainer training transcript transfer transition transport trauma travel treatment tree trial trip
  trouble trousers truck trust truth tuesday turn twin type uncertainty understanding undertaking uniform unknown update use user vehicle verdict version viability victim video view violence vision visitor voice
  volume volunteer voucher wage wait wall wallet wardrobe warning warrant washing waste watch water way weapon weather wedding weekend weekday weight welfare well-being wellbeing wheel wheelchair whereabouts while
  whole widow widower wife will willingness window wine wing winner wish withdrawal woman wording worker workplace world worry worth wound wrist writing yard year yesterday youngster youth zone`;

const others = `able aboard abroad absent absolutely abusive accidental according accurate actual actually acute additional adequate adopted adoptive adverse afraid aged aggressive agreed ahead alcoholic alive alleged allegedly almost alone
  along aloud already alright also alternative although altogether always amber amid angry annual anonymous anxious anymore anything anyway anywhere apart apologetic apparent appropriate approx approximate approximately
  around asap ashamed aside asleep automatic available average awake aware away awkward back backup bad badly bare barely basic beautiful behind beloved beneath beside besides beyond big bigger biggest biological bloody
  blunt bold bored bottom brief briefly broad busy calm calmly capable careful carefully careless certain certainly cheap chief chronic circa civil clever colder comfortable common complete completely complex
  compulsory concealed confident confidential confidentially conscious consequently consistent constant constantly contrary convicted correct correctly criminal critical cross-border cruel crucial current daily
  dangerous deaf dead deceased definite definitely deliberate deliberately dependent desperate different difficult directly dirty disabled discreet dishevelled distant distressed downstairs drunken due eager earlier
  earliest easily easy effective either elder elderly eldest eleven elsewhere emotional empty entire entirely equal equally especially essential estranged et etc eventually ever every everything everywhere evident ex
  exact exactly excellent exceptional excessive excited existing expected expensive extended external extra extreme extremely facial fair fairly faithful false familiar famous far fast fatal favourite federal
  fewer fifteen fifty financial financially finally fit flat fond foreign forensic formal formally forty forwards fourteen fragile free frequent frequently fresh frightened front full fully fun fundamental funny
  further general generally gentle genuine genuinely glad global gone gradually grateful guilty half halfway handed handwritten happily happy hard hardly harsh healthy heavily heavy helpful hence hereafter hesitant high
  higher highest highly historic honest honestly hopeful hopefully horrible horrified hostile hot hourly hundred hungry hurt ideally identical ill illegal immediate immediately imminent impartial important impossible
  in-depth inadequate inappropriate incl including incoherent incomplete inconsistent incorrect indeed independent indicated indirect indoors inevitable informal initial initially innocent inside insofar intact
  intensive intentional interested intermediate intermittent internal intoxicated invalid involved irregular irrelevant irrespective isolated joint jointly key kind known lacking largely later latest lawful least legal
  legally less lesser lifelong likely literally live lively local locally lonely longer loose loud loudly lovely low lower lowest lucky mainly male marital massive maternal maternally maximum mean meantime medical
  medium mental mentally mere merely midday mild mildly minimal minor mixed mobile moderate modern monthly moreover morning mostly moving multiple mutual naked narrow nasty national natural nearby nearer nearest
  nearly neat necessarily necessary negative neither nervous never nevertheless newborn nice nineteen ninety nightly nobody noisy nominal non nonetheless normal normally notable nothing now nowhere nuclear numerous obvious
  obviously occasional occasionally odd offensive offered official officially often older oldest ongoing onto onwards open openly opposite ordinary original originally other others otherwise outdoors outright
  outside outstanding overall overdue overnight overseas painful parental partial partially particular particularly partly passive past paternal per perfect perhaps permanent permanently perpetrator persistent personal
  personally physical physically plain pleasant plus polite poor poorly popular positive possible possibly post potential potentially practical precise pre-existing pregnant premature present presently
  presumably pretty previous previously primarily prior private privately probable probably prolonged promising prone prompt promptly proper properly protective proud provisional psychological public
  publicly quick quickly quiet quietly quite random rapid rapidly rare rarely raw ready real realistic really reasonable recent recently reckless reciprocal regarding regardless regular regularly related relative
  relatively relevant reliable reluctant remaining remote repeated repeatedly resident residential respective responsible restless restricted retrospective rough roughly round routine rude sad sadly safe safely same satisfied
  scared second secondary secret secure seemingly self-harm senior sensible sensitive separate separately serious seriously settled seven seventeen seventy several severe severely sexual sexually shaken shared
  shy sick significant significantly silent similar similarly simple simply since sincere single sixteen sixty slight slightly slow slowly smaller smallest so-called sober social soft sole solely solid some somehow
  something sometimes somewhat somewhere soon sooner sorry special specific specifically spontaneous stable statutory steady strange strict strictly stringent strongly stubborn stuck subsequent subsequently
  substantial substantiated successful such sudden suddenly sufficient suicidal suitable superficial supportive supposed supposedly surely surprised suspicious tall tearful technical tense temporarily temporary
  terminal terrible terrified than themselves thereafter therefore these thick thin thirteen thirty thorough thoroughly thousand though throughout thus tidy tight tiny tired together too total totally toward
  towards tragic transparent traumatic true truly twelve twenty twice typical ugly ultimate ultimately unable unacceptable unaware uncertain unclear uncomfortable unconscious unconfirmed under undercover underlying
  undue uneasy unemployed uneven unexpected unfair unfit unfounded unhappy unidentified uninvited unless unlikely unnamed unnecessary unpaid unpleasant unrelated unreliable unsafe unsettled unstable unsubstantiated
  unsuitable unsupervised until unwell unwilling upcoming upon upper upright upset upstairs urgent urgently useful useless usual usually vague valid variable various verbal verbally versus very via
  viable vigilant violent violently virtual visible visibly vital vocal voluntary vulnerable weak weekly welcome weird well whatever whenever whereas wherever whichever whoever wholly whom wider widespread
  willing wrong yearly younger youngest zero
  abv amb ambo anon apols approx appt att attn bf bro btw cont cresc dau decd disch dv'd enq est eta ext fam gf ht info intox invol iro's mins misper mob nok od ofcs offrs ongg op para pls poss posn pref prob ptnr pts
  rec recd ref'd refd reg rels reqd res resp sched seps sept sgo sis susp susps tbc tel temp thx tx unk veh vers vics wit wks wkly yng yr yrs`;

const surnamesToo = new Set(
  `ball bond bone card case chance chase child childs close cope corner fall fell field fields foot force forward foster free game gate gates glass ground guest hand head heard holiday house judge key kitchen law
  light line list lock love low luck mark marks neat nice night pack park pass perfect place poor post prior proud quick race read rest ring rule self sergeant shed speed standing start style tall tear train tree trip
  true twin wake wall walls water waters way welcome well will wills wing worth yard younger`.split(/\s+/),
);

const everyday = new Set([
  ...verbs.split(/\s+/).flatMap(verbForms),
  ...irregular.split(/\s+/),
  ...nouns.split(/\s+/).flatMap((noun) => [noun, plural(noun)]),
  ...others.split(/\s+/),
]);

/** "carry", "carries", "carried", "carrying". */
function verbForms(verb: string): readonly string[] {
  const past = verb.replace(/(?<=[^aeiou])y$/, 'i').replace(/e$/, '');
  const stem = /(?<![aeiou])[aeiou][bdglmnprt]$/.test(verb) ? verb + verb.at(-1) : undefined;
  const doubled = stem === undefined ? [] : [`${stem}ed`, `${stem}ing`];
  return [verb, plural(verb), `${past}ed`, `${verb.replace(/(?<!e)e$/, '')}ing`, ...doubled];
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Whether a word (in lower case) is one of the language and no name; `afterFirstName` tells that a surname would stand here. */
export function isEverydayWord(lower: string, afterFirstName = false): boolean {
  return everyday.has(lower) && !(afterFirstName && surnamesToo.has(lower));
}
