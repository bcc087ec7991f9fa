import { describe, expect, it } from 'vitest';
import { concernsOf } from './concerns-of.ts';
import { statementsOf } from './read-statements-of.ts';

describe('a concern', () => {
  it.each([
    [
      'Derek Foyle was arrested for theft after Moira Foyle reported it.',
      'Derek Foyle: offending, may-have-caused-harm, arrested',
    ],
    [
      'Warrant executed at the home of Derek Foyle. Plants found. Arrested and charged.',
      'Derek Foyle: offending, may-have-caused-harm, charged',
    ],
    ['Derek Foyle rang. May 2019 convicted of theft.', 'Derek Foyle: offending, may-have-caused-harm, convicted'],
    ['Derek Foyle rang. Previously used heroin.', 'Derek Foyle: substance-use, may-have-caused-harm, not-stated'],
    ['Derek Foyle rang. Also got arrested.', 'Derek Foyle: offending, may-have-caused-harm, arrested'],
    ['Derek Foyle rang. Tonight got drunk.', 'Derek Foyle: alcohol, may-have-caused-harm, not-stated'],
    ['Derek Foyle rang. Heroin used at weekends.', 'Derek Foyle: substance-use, may-have-caused-harm, not-stated'],
    ['Derek Foyle rang. Nowadays drinks heavily.', 'Derek Foyle: alcohol, may-have-caused-harm, not-stated'],
    ['Derek Foyle rang. PO arrested him.', 'Derek Foyle: offending, may-have-caused-harm, arrested'],
    ['Derek Foyle rang. Man arrested is Derek Foyle.', 'Derek Foyle: offending, may-have-caused-harm, arrested'],
    ['Ty Foyle is the uncle. TY ARRESTED FOR THEFT.', 'Ty Foyle: offending, may-have-caused-harm, arrested'],
    ['Following assault Derek Foyle was bailed.', 'Derek Foyle: offending, may-have-caused-harm, bailed'],
    ['After the assault Derek Foyle was charged.', 'Derek Foyle: offending, may-have-caused-harm, charged'],
    [
      'Derek Foyle was rung. We phoned him following his arrest.',
      'Derek Foyle: offending, may-have-caused-harm, arrested',
    ],
    ['Derek Foyle texted about his drinking.', 'Derek Foyle: alcohol, may-have-caused-harm, not-stated'],
    ['Derek Foyle is on remand.', 'Derek Foyle: offending, may-have-caused-harm, not-stated'],
    [
      'Derek Foyle was convicted in 2012 of supplying heroin.',
      'Derek Foyle: substance-use, may-have-caused-harm, convicted',
    ],
    ['Derek Foyle takes the belt to Tom.', 'Derek Foyle: physical-harm, may-have-caused-harm, not-stated'],
    ['Derek Foyle smells of weed.', 'Derek Foyle: substance-use, may-have-caused-harm, not-stated'],
    ["Derek Foyle won't let her see her family.", 'Derek Foyle: domestic-abuse, may-have-caused-harm, not-stated'],
    ['Nan (Moira Foyle) has depression.', 'Moira Foyle: mental-health, lives-with-or-receives, not-stated'],
    [
      'Derek Foyle is the uncle. Tom had a bruise on his arm. He said Derek did it.',
      'Derek: physical-harm, may-have-caused-harm, not-stated',
    ],
    ["Neighbours worry about Derek Foyle's drinking.", 'Derek Foyle: alcohol, may-have-caused-harm, not-stated'],
    [
      'Derek Foyle was convicted of battery on his cousin Moira Foyle.',
      'Moira Foyle: physical-harm, harmed, convicted',
    ],
    ['Moira Foyle saw Derek Foyle dragging Tom.', 'Derek Foyle: physical-harm, may-have-caused-harm, not-stated'],
    [
      'Moira Foyle left Tom with Derek Foyle despite the written agreement.',
      'Moira Foyle: other, lives-with-or-receives, not-stated',
    ],
    [
      'Derek Foyle must not be left alone with the children.',
      'Derek Foyle: instruction-not-to-approach, may-have-caused-harm, not-stated',
    ],
    ['Derek Foyle is a registered sex offender.', 'Derek Foyle: sexual-harm, may-have-caused-harm, convicted'],
    ['Derek Foyle: ruled out as a carer.', 'Derek Foyle: negative-assessment, may-have-caused-harm, not-stated'],
    [
      'Moira Foyle cannot do nights, her chest is bad, she has COPD.',
      'Moira Foyle: health, lives-with-or-receives, not-stated',
    ],
    ['Derek hit Karen.', 'Karen: domestic-abuse, harmed, not-stated'],
    ['Karen assaulted by then partner Derek Foyle.', 'Karen: domestic-abuse, harmed, not-stated'],
    ['Karen struck by Derek Foyle.', 'Derek Foyle: domestic-abuse, may-have-caused-harm, not-stated'],
    ['Derek Foyle was bailed by Sgt Amory to his flat.', 'Derek Foyle: offending, may-have-caused-harm, bailed'],
    [
      'Moira Foyle rang. Arrested last night: Derek Foyle, for affray.',
      'Derek Foyle: physical-harm, may-have-caused-harm, arrested',
    ],
    ['Karen fled domestic abuse in May.', 'Karen: domestic-abuse, harmed, not-stated'],
    [
      'Karen was indecently assaulted as a girl by her cousin, Derek Foyle.',
      'Karen: physical-harm, harmed, not-stated',
    ],
    ['Derek Foyle was assaulted in the street.', 'Derek Foyle: physical-harm, harmed, not-stated'],
    ['Derek Foyle is subject to a restraining order.', 'Derek Foyle: domestic-abuse, may-have-caused-harm, order'],
    [
      'Karen made a complaint of assault against Derek Foyle.',
      'Derek Foyle: physical-harm, may-have-caused-harm, not-stated',
    ],
    ['Karen alleged rape by Derek Foyle.', 'Derek Foyle: sexual-harm, may-have-caused-harm, alleged'],
    [
      'Derek Foyle was upset by the offence of arson shown, which was another man’s.',
      'Derek Foyle: offending, may-have-caused-harm, denied',
    ],
    ['Karen was beaten with a stick by Derek.', 'Derek: domestic-abuse, may-have-caused-harm, not-stated'],
    ['Ruby was hit with a slipper by Derek Foyle.', 'Derek Foyle: physical-harm, may-have-caused-harm, not-stated'],
    ['Derek Foyle has breached it twice.', 'Derek Foyle: offending, may-have-caused-harm, not-stated'],
    ['Moira Foyle is unable to exclude Derek.', 'Moira Foyle: other, lives-with-or-receives, not-stated'],
    [
      "Ruby said that Mum's boyfriend Derek Foyle hits her.",
      'Derek Foyle: physical-harm, may-have-caused-harm, not-stated',
    ],
    ['Ruby told me Dad hits Mum.', 'Dad: domestic-abuse, may-have-caused-harm, not-stated'],
    ['Pat Lowe hears Derek Foyle screaming at the children.', 'Derek Foyle: other, may-have-caused-harm, not-stated'],
    ['We ruled out Derek Foyle in July.', 'Derek Foyle: negative-assessment, may-have-caused-harm, not-stated'],
    [
      'The viability assessment of Derek Foyle was not positive.',
      'Derek Foyle: negative-assessment, may-have-caused-harm, not-stated',
    ],
    ['Moira Foyle did not collect Tom.', 'Moira Foyle: neglect, may-have-caused-harm, not-stated'],
    ['Derek Foyle threatened to burn the house down.', 'Derek Foyle: domestic-abuse, may-have-caused-harm, not-stated'],
    [
      'Moira Foyle said with her heart she could not take on a child.',
      'Moira Foyle: health, lives-with-or-receives, not-stated',
    ],
  ])('in "%s": %s', (words, expected) => {
    expect(concernsOf(words)).toContain(expected);
  });

  it.each([
    ['No concerns about Derek Foyle.'],
    ['Derek Foyle has no convictions.'],
    ['Derek Foyle: DBS clear.'],
    ['I asked whether Derek Foyle had been arrested.'],
    ['Has Derek Foyle ever been in prison?'],
    ['Derek Foyle works for a domestic abuse service.'],
    ['If Derek Foyle drank she would not let him in.'],
    ['Moira Foyle has asthma.'],
    ['Moira Foyle had to put the phone down.'],
    ['Moira Foyle works at the pub.'],
    ['Derek Foyle changed the battery of the alarm.'],
    ['The gate was hit by a van. Derek Foyle rang.'],
    ['Moira Foyle rang in tears. Arrested last night: Grant, for theft.'],
    ['Karen reported an assault by a stranger outside the shop of Derek Foyle.'],
    ['Derek Foyle takes sertraline 50mg OD.'],
    ['Derek Foyle was a witness to the burglary.'],
    ['Derek Foyle gave up smoking.'],
    ['Derek Foyle rang. CT arrested at the shop.'],
    ['Derek Foyle rang. Male arrested.'],
    ['DEREK FOYLE RANG. DP ARRESTED.'],
  ])('is not read in "%s"', (words) => {
    expect(concernsOf(words)).toEqual([]);
  });

  it.each([
    ['Karen was assaulted and taken to hospital by Derek Foyle.', 'Derek Foyle'],
    ['Karen was assaulted in the street by Derek Foyle.', 'Karen'],
    ['Derek Foyle rang. Charged: assault of Tom, assault of Karen.', 'Karen'],
    ['Derek Foyle was convicted of assault against Karen after her complaint.', 'Karen'],
    ['Karen was assaulted according to a statement by Moira Foyle.', 'Moira Foyle'],
    ['Derek Foyle rang. Domestic abuse call today: Karen, aggrieved.', 'Karen'],
    ['KAREN PIKE ASSAULTED BY DEREK FOYLE IN THE STREET.', 'KAREN PIKE'],
    ['Derek Foyle rang. PNC Foyle: battery on Karen in 2016.', 'Pnc Foyle'],
    ['Karen experienced domestic violence from Derek Foyle.', 'Karen'],
    ['KAREN PIKE ASSAULTED IN KITCHEN.', 'KAREN PIKE'],
    ['- Karen: strangled, Feb 2023 (Derek Foyle arrested)', 'Karen'],
    ['Karen, assaulted, ran next door.', 'Karen'],
    ['KAREN ASSAULTED IN KITCHEN, POLICE CALLED.', 'KAREN'],
    ['Karen: assaulted in the street, March 2021.', 'Karen'],
    ['Derek Foyle rang. Domestic assault: victim Karen.', 'Karen'],
    ['Karen assaulted, Derek Foyle was arrested.', 'Karen'],
    ['IP KAREN PIKE STRANGLED, 2019.', 'KAREN PIKE'],
    ['Victim: Karen. Assaulted by Derek Foyle.', 'Karen'],
    ['Karen was dragged by the hair.', 'Karen'],
    ['Karen obtained a non-molestation order.', 'Karen'],
    ['Karen called police re assault.', 'Karen'],
    ['Violence: Karen at the hands of Derek Foyle.', 'Karen'],
    ['Domestic abuse: Karen Pike (victim).', 'Karen Pike'],
    ['Victim Karen Pike: assault.', 'Karen Pike'],
    ['Derek Foyle rang. CHARGED S47 ASSAULT KAREN PIKE, BAILED TO MAY.', 'KAREN PIKE'],
    ['SUSPECT: DEREK FOYLE\nCHARGED S47 ASSAULT KAREN PIKE. ARRESTED HARASSMENT KAREN PIKE, ON REMAND.', 'KAREN PIKE'],
  ])('in "%s" is not of harm done by %s', (words, who) => {
    expect(concernsOf(words).filter((one) => one.startsWith(`${who}: `) && /may-have-caused-harm/.test(one))).toEqual(
      [],
    );
  });

  it.each([
    ['Derek Foyle is subject to a sexual harm prevention order.', 'Derek Foyle'],
    ['Derek Foyle assaulted Karen by the shops.', 'Derek Foyle'],
    ['DEREK FOYLE ASSAULTED 2 OFFICERS.', 'DEREK FOYLE'],
    ['Derek Foyle assaulted in 2012 a man in a pub.', 'Derek Foyle'],
    ['Karen, whom Derek Foyle assaulted in the kitchen, is well.', 'Derek Foyle'],
    ['Derek Foyle asked the court to lift the restraining order.', 'Derek Foyle'],
    ['Derek Foyle, victim’s partner, was arrested for assault.', 'Derek Foyle'],
    ['Derek Foyle assaulted on three occasions Karen Pike.', 'Derek Foyle'],
    ['Derek Foyle assaulted at a bus stop two boys.', 'Derek Foyle'],
    ['Derek Foyle assaulted in prison an officer.', 'Derek Foyle'],
    ['Derek Foyle strangled from the back Karen Pike.', 'Derek Foyle'],
    ['Derek Foyle raped, once, Karen Pike.', 'Derek Foyle'],
    ['Derek Foyle: assaulted, threatened.', 'Derek Foyle'],
    ['Derek Foyle: assaulted in 2019, convicted.', 'Derek Foyle'],
    ['SUSPECT: DEREK FOYLE ASSAULTED IN STREET.', 'DEREK FOYLE'],
    ['Derek Foyle: strangled, 2020 (Karen Pike).', 'Derek Foyle'],
    ['Derek Foyle assaulted x 2 women in Colby.', 'Derek Foyle'],
    ['Karen is the victim: Derek Foyle raped her.', 'Derek Foyle'],
    ['As told by the victim Derek Foyle raped her.', 'Derek Foyle'],
    ['Derek Foyle, survivor, raped Karen.', 'Derek Foyle'],
    ['Derek Foyle applied for the non-molestation order to be discharged.', 'Derek Foyle'],
    ['Derek Foyle seeks a non-molestation order’s discharge.', 'Derek Foyle'],
    ['Derek Foyle was granted another non-molestation order hearing.', 'Derek Foyle'],
    ['Derek Foyle is the subject of a complaint of assault on Karen made against Derek Foyle.', 'Derek Foyle'],
  ])('in "%s" is not of harm to %s', (words, who) => {
    expect(concernsOf(words).filter((one) => one.startsWith(`${who}: `) && /, harmed,/.test(one))).toEqual([]);
  });

  it('stands beside a correction of another entry', () => {
    expect(concernsOf('Derek Foyle was convicted of affray in 2012; the 2015 caution was another man’s.')).toContain(
      'Derek Foyle: physical-harm, may-have-caused-harm, convicted',
    );
  });

  it('is never about somebody there for their work', () => {
    expect(concernsOf('PC 12 Hale, who was assaulted in the hall, rang.')).toEqual([]);
  });

  it('keeps a denial as denied', () => {
    const [first] = statementsOf('concern', 'Derek Foyle denies ever hitting Karen.').filter(
      ({ who }) => who === 'Derek Foyle',
    );
    expect(first).toMatchObject({ polarity: 'denied', fields: { status: 'denied' } });
  });

  it('tells an order, its end and whom it protects', () => {
    const found = statementsOf(
      'concern',
      'Derek Foyle is subject to a non-molestation order to 11/2026 protecting Karen Pike.',
    );
    expect(found.map(({ who, fields }) => [who, fields.role, fields.status, fields.orderUntil])).toEqual([
      ['Derek Foyle', 'may-have-caused-harm', 'order', '2026-11'],
      ['Karen Pike', 'harmed', 'order', '2026-11'],
    ]);
  });

  it('names everybody of a list not to be approached, and nobody in its brackets', () => {
    expect(concernsOf("Not to be considered: Derek Foyle (Karen's uncle); Shane Pike.")).toEqual([
      'Derek Foyle: instruction-not-to-approach, may-have-caused-harm, not-stated',
      'Shane Pike: instruction-not-to-approach, may-have-caused-harm, not-stated',
    ]);
  });

  it('of a sentence without a subject is about whoever opened the paragraph', () => {
    expect(concernsOf('13. Moira Foyle (MGM). Loving. Ruled out as a carer.')).toEqual([
      'Moira Foyle: negative-assessment, may-have-caused-harm, not-stated',
    ]);
  });

  it('under a name on a line of its own in an assessment is of that name', () => {
    const body =
      'Shane Pike is the uncle.\n\nDEREK FOYLE\nOutcome: positive.\n\nMOIRA FOYLE\nShe lives near Shane Pike. Not to be considered for contact.';
    expect(concernsOf(body, 'viability-assessment')).toEqual([
      expect.stringMatching(/^(?:she|moira foyle): instruction-not-to-approach/i),
    ]);
  });

  it('does not fall on those whose family must not be approached', () => {
    expect(concernsOf('Karen Pike rang. Her adoptive family must not be approached.')).toEqual([]);
  });

  it('taken back in the record is kept as denied, and stands for the right man', () => {
    const found = statementsOf('concern', '2024 | Derek arrested for burglary. STRUCK OUT, it was Shane Pike.');
    expect(found.map(({ who, polarity }) => [who, polarity])).toContainEqual(['Derek', 'denied']);
  });

  it.each([
    ['Derek Foyle was arrested in May for affray: not our Derek, this one is from Colby.'],
    ['Derek Foyle was convicted of burglary in 2008. The date of birth does not match.'],
    ['Derek Foyle, one trace for burglary, relates to a different Derek Foyle.'],
    ['The check says that Derek Foyle was convicted of theft. That entry belongs to another D Foyle.'],
    ['Derek Foyle was charged in May but the police had picked up somebody else with the same name.'],
    ['Derek Foyle was arrested in May. Police confirmed they had mixed him up with his cousin.'],
    ['There is a Derek Foyle with a conviction for supply, but not ours.'],
    ['DEREK FOYLE CONVICTED 2012 RAPE - NOT OUR DEREK - DIFFERENT DOB.'],
  ])('of a namesake is kept as denied: "%s"', (words) => {
    expect(concernsOf(words)).toEqual([expect.stringMatching(/: [\w-]+, may-have-caused-harm, denied$/)]);
  });

  it.each([
    ['Derek Foyle was arrested for affray. He gave a different date of birth to the officers.'],
    ['Derek Foyle was convicted of theft. A different Derek, his cousin, lives in Hull.'],
    ['Derek Foyle was convicted of theft; the car was not ours to give.'],
    ['Derek Foyle was arrested after a fight with another Derek in the pub.'],
    ['Derek Foyle was arrested. He is a different man since the spring.'],
    ['Derek Foyle was convicted of affray. Moira Foyle says that was a different Derek.'],
    ['Derek Foyle was convicted of theft; Moira Foyle: one trace, dob does not match.'],
    ['Derek Foyle was convicted of rape. It may be another Derek Foyle: police to check.'],
    ['Derek Foyle was convicted of rape. Unclear whether this is a different Derek Foyle.'],
    ['Derek Foyle was convicted of rape. It is possible that was another D Foyle.'],
    ['Derek Foyle was convicted of rape. It was a different woman, not Karen.'],
    ['Derek Foyle was convicted of rape. That was a different girl of the same name.'],
    ['Derek Foyle was arrested for the rape of another woman.'],
    ['Derek Foyle was arrested for rape. This referral is not ours.'],
    ['Derek Foyle was charged with rape; the inquiry is not ours, police lead.'],
    ['Derek Foyle was convicted of rape (PNC); different date of birth recorded for his nephew.'],
    ['Derek Foyle was convicted of rape, though the form had the wrong date of birth.'],
    ['Derek Foyle told police it was a different Derek who was convicted of rape; this is untrue.'],
    ['Derek Foyle was charged. Not our Derek, his mum cried to the police.'],
    ['Derek Foyle hit Karen. This is not our Derek, he was such a gentle boy.'],
  ])('stands where no namesake is told of: "%s"', (words) => {
    expect(concernsOf(words).filter((one) => one.startsWith('Derek'))).toEqual([
      expect.not.stringMatching(/, denied$/),
    ]);
  });

  it('quotes the record at its offsets', () => {
    const [found] = statementsOf('concern', 'Derek Foyle is on remand.');
    expect(found?.quote).toBe('Derek Foyle is on remand.');
  });
});
