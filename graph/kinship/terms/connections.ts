/** Nouns for people who are tied to a child or a family without being kin by that word (design §7). */
import type { TermTable } from '../term-table.ts';

export const connections: TermTable = {
  tradition: 'english',
  roles: [
    { kind: 'godparent', sex: 'female', words: 'godmother, god mother, god mum, godmum, godmummy' },
    { kind: 'godparent', sex: 'male', words: 'godfather, god father, god dad, goddad, goddaddy' },
    { kind: 'godparent', sex: 'unknown', words: 'godparent, god parent, sponsor at baptism' },
    {
      kind: 'friend',
      sex: 'unknown',
      words:
        'friend, mate, butty, bezzie, marra, mucker, best friend, best mate, bestie, bff, close friend, old friend, family friend, friend of the family, school friend, schoolfriend, schoolmate, classmate, playmate, pal, buddy, pen friend, penpal, old school friend, childhood friend, best man, bridesmaid',
    },
    {
      kind: 'neighbour',
      sex: 'unknown',
      words:
        'neighbour, neighbor, nbr, nbour, n/bour, next-door neighbour, next door neighbour, next door, downstairs neighbour, upstairs neighbour',
    },
    {
      kind: 'teacher',
      sex: 'unknown',
      words:
        'teacher, tutor, teaching assistant, TA, learning mentor, learning support assistant, LSA, nursery nurse, nursery worker, nursery key worker, nursery practitioner, key worker at nursery, key person, key worker, keyworker, pre-school worker, after-school club worker, breakfast club worker, piano teacher, drum teacher, guitar teacher, violin teacher, singing teacher, trombone teacher, brass teacher, riding teacher, art teacher, dance teacher, music teacher, swimming teacher, music tutor, HLTA, pastoral assistant',
    },
    {
      kind: 'mentor',
      sex: 'unknown',
      words:
        'mentor, volunteer mentor, peer mentor, coach, football coach, rugby coach, boxing coach, swimming coach, netball coach, dance coach, gymnastics coach, athletics coach, cricket coach, karate coach, judo coach, youth leader, youth worker, youth club leader, scout leader, cub leader, brownie leader, guide leader, rainbow leader, beaver leader, cubs leader, scouts leader, beavers leader, brownies leader, guides leader, rainbows leader, cadet leader, cadet instructor, brown owl, akela, independent visitor, befriender, volunteer befriender, sports coach, club leader',
    },
    {
      kind: 'faith-leader',
      sex: 'unknown',
      words:
        'vicar, priest, parish priest, curate, rector, minister, pastor, reverend, chaplain, deacon, bishop, canon, imam, maulana, mufti, mullah, rabbi, rebbe, granthi, giani, pandit, pujari, monk, lama, nun, elder, church elder, sunday school teacher, quran teacher, mosque teacher, madrasa teacher, madrassah teacher, faith leader, church leader, youth pastor, ustadh, ustad, ustaz, ksiądz, preot, alfa',
    },
    {
      kind: 'foster-carer',
      sex: 'unknown',
      words:
        'kinship carer, connected carer, connected persons carer, short break carer, respite carer, supported lodgings host, supported lodgings provider, placement carer, approved carer, kinship foster carer, emergency carer',
    },
    { kind: 'special-guardian', sex: 'unknown', words: 'special guardian, special guardians, legal guardian' },
    {
      kind: 'other-connection',
      sex: 'unknown',
      words:
        'childminder, child minder, babysitter, baby sitter, nanny, au pair, lodger, landlord, landlady, flatmate, housemate, roommate, workmate, colleague, work colleague, boss, employer, shopkeeper, carer, family helper, home help, acquaintance, associate, known associate, host, sponsor, penfriend, hairdresser, warden, caretaker, support person, confidant, confidante, chosen family, god sister, god brother, godson, goddaughter, godchild, blood brother, birth partner, doula, advocate friend',
    },
  ],
  honorifics: 'nanny, elder, pal, mate',
};

export const professionals: TermTable = {
  tradition: 'casework',
  roles: [
    {
      kind: 'professional',
      sex: 'unknown',
      words: [
        'social worker, student social worker, allocated social worker, duty social worker, emergency duty social worker, EDT worker, out-of-hours worker, newly qualified social worker, senior social worker, principal social worker, assistant social worker, social work assistant, supervising social worker, hospital social worker, adoption social worker, fostering social worker, team manager, assistant team manager, deputy team manager, practice manager, practice supervisor, service manager, head of service, director of children’s services, agency decision maker',
        'independent reviewing officer, reviewing officer, conference chair, CP chair, child protection chair, FGC coordinator, FGC co-ordinator, family group conference coordinator, family group conference co-ordinator, family support worker, early help worker, family worker, family practitioner, family finder, contact supervisor, contact worker, contact centre worker, contact officer, first contact officer, call handler, access officer, MASH worker, MASH officer, connected persons assessor, kinship assessor, viability assessor, independent social worker, assessor, panel member, panel chair, panel adviser, letterbox worker, letterbox coordinator, post-adoption worker, post-adoption letterbox worker, personal adviser, participation worker, minute taker, note taker, business support officer, commissioner, LADO, link worker, outreach worker, support worker, residential worker, residential care worker, registered manager, care worker, children’s home manager',
        'health visitor, midwife, community midwife, specialist midwife, school nurse, nurse, practice nurse, community nurse, nursery nurse manager, family nurse, GP, doctor, paediatrician, consultant paediatrician, consultant, registrar, psychiatrist, psychologist, clinical psychologist, educational psychologist, therapist, play therapist, art therapist, counsellor, physiotherapist, occupational therapist, OT, speech and language therapist, SALT, dietitian, dentist, optician, paramedic, pharmacist, drug worker, alcohol worker, substance misuse worker, recovery worker, mental health worker, CPN, care coordinator, CAMHS worker, CAMHS clinician, perinatal worker, surgeon, sonographer, named nurse, named doctor, designated nurse',
        'police officer, police constable, police sergeant, sergeant, detective, detective constable, detective sergeant, detective inspector, inspector, chief inspector, superintendent, officer in the case, OIC, PCSO, police community support officer, probation officer, offender manager, youth offending worker, YOT officer, prison officer, custody sergeant, appropriate adult, MAPPA coordinator, MARAC coordinator, WPC, domestic abuse officer, DASU officer, immigration officer, home office caseworker, magistrate, judge, district judge, recorder, usher, court officer',
        'solicitor, children’s solicitor, child’s solicitor, local authority solicitor, barrister, counsel, legal executive, lawyer, legal adviser, children’s guardian, childrens guardian, guardian, child’s guardian, guardian ad litem, cafcass guardian, cafcass officer, cafcass cymru officer, family court adviser, official solicitor, independent domestic violence adviser, independent domestic violence advisor, IDVA worker, domestic abuse worker, DV worker, refuge worker, women’s aid worker, victim support worker, ISVA worker, advocate, children’s advocate, independent advocate, interpreter, translator, intermediary, expert witness, process server, mediator',
        'headteacher, head teacher, class teacher, form teacher, form tutor, year head, head of year, reception teacher, supply teacher, dinner lady, lunchtime supervisor, lollipop lady, school cook, head, deputy head, deputy headteacher, assistant head, assistant headteacher, principal, vice principal, school secretary, school receptionist, receptionist, attendance officer, education welfare officer, EWO, virtual school head, SENCo, SENDCo, designated safeguarding lead, safeguarding lead, designated teacher, pastoral lead, pastoral manager, nursery manager, nursery deputy manager, family liaison officer, home school liaison worker, governor, exam officer, inclusion manager, behaviour support worker, parent support adviser, PSA',
        'housing officer, tenancy officer, housing support worker, homelessness officer, environmental health officer, benefits adviser, DWP officer, work coach, job coach, debt adviser, registrar of births, coroner, councillor, MP, driver, escort, taxi driver, transport escort, foodbank worker, journalist, reporter, DNA tester, laboratory scientist, case worker, caseworker, key worker, keyworker, locum, colleague from health, project worker, volunteer coordinator, manager, coordinator, co-ordinator, officer, clerk, secretary',
      ].join(', '),
    },
  ],
};
