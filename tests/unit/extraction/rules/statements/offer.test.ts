import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

function offers(body: string, type?: Parameters<typeof statementsOf>[2]): string[] {
  return statementsOf('offer', body, type).map(({ who, fields, childIds }) =>
    [who, fields.kind, fields.outcome, childIds.join('+')].join(' ').trim(),
  );
}

describe('an offer', () => {
  it.each([
    ['Moira Foyle would have them both tomorrow.', 'Moira Foyle full-time offered ruby+tom'],
    ['Moira Foyle puts herself forward for Tom only.', 'Moira Foyle full-time offered tom'],
    ["Moira Foyle said she'd take Ruby.", 'Moira Foyle full-time offered ruby'],
    ['Moira Foyle says Ruby can stop over any Friday.', 'Moira Foyle contact offered ruby'],
    ['Derek Foyle offers to drive.', 'Derek Foyle transport offered'],
    ['Derek Foyle could do weekends.', 'Derek Foyle respite offered'],
    ['Derek Foyle could do weekends, not full time.', 'Derek Foyle respite offered'],
    ['Derek Foyle offered respite rather than permanence.', 'Derek Foyle respite offered'],
    ['If it means moving house, Derek Foyle declines.', 'Derek Foyle full-time declined'],
    [
      'Derek Foyle could do weekends rather than full time for now, but for good if he must.',
      'Derek Foyle full-time conditional',
    ],
    ['Derek Foyle offered the school run and lifts.', 'Derek Foyle transport offered'],
    ['Derek Foyle would have them if nobody nearer can.', 'Derek Foyle full-time conditional ruby+tom'],
    ['Derek Foyle would come to the family meeting.', 'Derek Foyle attend-family-meeting offered'],
    ['Moira Foyle remains willing to have them both.', 'Moira Foyle full-time offered ruby+tom'],
    ['Moira Foyle would like to be a special guardian.', 'Moira Foyle full-time offered'],
    ['Derek Foyle says the spare room is theirs.', 'Derek Foyle full-time offered'],
    ["Moira Foyle rang to say she can't go ahead after all.", 'Moira Foyle full-time withdrawn'],
    ['Derek Foyle is not putting himself forward.', 'Derek Foyle full-time declined'],
    ['Derek Foyle withdrew his offer on 2 March.', 'Derek Foyle full-time withdrawn'],
    ['Moira Foyle (a friend of Karen Lunt) offers respite.', 'Moira Foyle respite offered'],
    ["Moira Foyle, whose lad Colin is in Ruby's class, offers respite.", 'Moira Foyle respite offered'],
    ["Derek Foyle isn't offering full-time.", 'Derek Foyle full-time declined'],
    ['Derek Foyle is taking his name off the plan.', 'Derek Foyle full-time withdrawn'],
    ['Moira Foyle said bring them here.', 'Moira Foyle full-time offered ruby+tom'],
    ['Moira Foyle wants both children.', 'Moira Foyle full-time offered ruby+tom'],
    ['Moira Foyle, aunt. Viability: positive.', 'Moira Foyle full-time offered'],
    ['Moira Foyle and her husband want both.', 'Moira Foyle full-time offered ruby+tom'],
    ['Moira Foyle asked if she could have Tom.', 'Moira Foyle full-time offered tom'],
    ['Derek Foyle cannot have Tom to live.', 'Derek Foyle full-time declined tom'],
    ['Derek Foyle said he could not take a small child.', 'Derek Foyle full-time declined'],
    ['Derek Foyle will collect her from school, any distance, and fetch them.', 'Derek Foyle transport offered'],
    ['Moira Foyle took her offer off the table.', 'Moira Foyle full-time withdrawn'],
    ['I asked Moira Foyle if she could have Tom. She said yes straight away.', 'Moira Foyle full-time offered'],
    ['I asked Moira Foyle whether she could take Tom. She said she could not.', 'Moira Foyle full-time declined'],
    ['Moira Foyle is keen for Ruby to live with her.', 'Moira Foyle full-time offered ruby'],
    ['Moira Foyle says her door is always open for the children.', 'Moira Foyle full-time offered ruby+tom'],
    ['Moira Foyle feels too old to look after the children.', 'Moira Foyle full-time declined ruby+tom'],
    ['Moira Foyle would love to help but has no room.', 'Moira Foyle full-time declined'],
    ['Moira Foyle had second thoughts on Monday.', 'Moira Foyle full-time withdrawn'],
    ['Derek Foyle will walk Tom to school.', 'Derek Foyle transport offered tom'],
    ['Moira Foyle would read to Tom at bedtime.', 'Moira Foyle other offered tom'],
    ['Moira Foyle said they would have both.', 'Moira Foyle full-time offered ruby+tom'],
    ['Derek Foyle has enough on his plate.', 'Derek Foyle full-time declined'],
    ['Derek Foyle: babysitting on Fridays.', 'Derek Foyle respite offered'],
  ])('in "%s": %s', (words, expected) => {
    expect(offers(words)).toContain(expected);
  });

  it.each([
    ['Would Derek Foyle have them?'],
    ['Derek Foyle would have her hair cut short.'],
    ['Derek Foyle cannot be asked to have them.'],
    ['I asked whether it was raining. Derek Foyle said yes.'],
    ['Derek Foyle is the father of Ruby. He will see Ruby every other weekend.'],
    ['Derek Foyle declined a medical.'],
    ['Derek Foyle was quiet and withdrawn.'],
    ['Derek Foyle offered me a cup of tea.'],
    ['Ruby wants to have them round.'],
    ['Derek Foyle would not have the dog back.'],
    ['Moira Foyle rang. Her drug test result was positive.'],
    ['Moira Foyle: viability outcome not positive.'],
    ['Moira Foyle rang. The outcome of the meeting was positive.'],
    ['Derek Foyle wants both taken into care.'],
    ['Derek Foyle wants both parents out.'],
    ['Derek Foyle wants the pair of shoes.'],
    ['Derek Foyle threatened to put them with us in the ground.'],
    ['Derek Foyle said bring them here for questioning.'],
    ['Moira Foyle would have a child with Derek.'],
    ['Moira Foyle is unable to have a child of her own.'],
    ['Moira Foyle would take them to the shop.'],
    ['I asked what would happen if Derek Foyle could not have Tom.'],
  ])('is not read in "%s"', (words) => {
    expect(offers(words)).toEqual([]);
  });

  it('in a list of a family meeting stands after the names', () => {
    const type = 'family-group-conference';
    expect(offers('Moira and Derek: Ruby, if it ever came to that.', type)).toEqual([
      'Moira full-time conditional ruby',
      'Derek full-time conditional ruby',
    ]);
    expect(offers('Derek: no to living there.', type)).toEqual(['Derek full-time declined']);
    expect(offers('Derek: well, thanks.', type)).toEqual([]);
  });

  it('under the heading of a part of an assessment is of those it names', () => {
    const body = 'PART A - Moira FOYLE and Derek FOYLE, Truro\n\nOffer: both children, full-time.';
    expect(offers(body, 'viability-assessment')).toEqual([
      'Moira FOYLE full-time offered ruby+tom',
      'Derek FOYLE full-time offered ruby+tom',
    ]);
  });

  it('is not a mother’s of her own children: "she" is whoever else was spoken of', () => {
    const body = "Moira Foyle rang about Karen Pike, the children's mother. She offered to have Ruby on Saturdays.";
    expect(offers(body).filter((offer) => offer.startsWith('Karen'))).toEqual([]);
  });

  it.each([
    ['We spoke of what happens if Moira Foyle withdraws.'],
    ['Should Moira Foyle and Derek Foyle withdraw, the plan is foster care.'],
    ['I asked whether Moira Foyle had withdrawn her offer.'],
    ['We need a plan in case Moira Foyle is unable to care for them.'],
  ])('that might be taken back is not yet: "%s"', (words) => {
    expect(offers(words)).toEqual([]);
  });

  it.each([
    ['I asked if Ruby might stay and Moira Foyle declined.'],
    ['Even if paid Moira Foyle declined to have them.'],
    ['I asked whether Ruby had heard but Moira Foyle has withdrawn.'],
  ])('is taken back where "if" tells of something else: "%s"', (words) => {
    expect(offers(`Moira Foyle is the aunt. ${words}`).join()).toMatch(/Moira Foyle full-time (?:declined|withdrawn)/);
  });

  it.each([
    ['Last night Derek Foyle and she said that they would have them both.'],
    ['Derek Foyle and she would have them both.'],
  ])('is also of whoever stands before "and she": "%s"', (words) => {
    expect(offers(`Moira Foyle came. ${words}`).join()).toMatch(/Derek Foyle full-time offered/);
  });

  it('of a couple is both of theirs', () => {
    const both = ['Moira full-time offered ruby+tom', 'Derek full-time offered ruby+tom'];
    expect(offers('Moira and Derek would take both children.')).toEqual(both);
    expect(offers('Moira and Derek: "We would take both children."')).toEqual(both);
  });

  it('at a family conference may be a name and what for', () => {
    expect(
      offers('Moira Foyle: every Saturday.\nDerek Foyle: respite, school runs.', 'family-group-conference'),
    ).toEqual(['Moira Foyle contact offered', 'Derek Foyle transport offered', 'Derek Foyle respite offered']);
  });

  it('without a subject in a note of a call is the caller’s', () => {
    expect(offers('Phone call from Moira Foyle, 10.15.\n- would have Ruby till summer', 'phone-call')).toEqual([
      'Moira Foyle full-time offered ruby',
    ]);
  });

  it('taken back is withdrawn, never declined', () => {
    expect(
      offers('Moira Foyle rang. She asked if it could go down as withdrawn and not refused.', 'phone-call'),
    ).toEqual(['Moira Foyle full-time withdrawn']);
  });

  it.each([
    ['Karen Pike is willing to be assessed as a carer.', 'Karen Pike full-time offered'],
    ['Moira Foyle asked for them both.', 'Moira Foyle full-time offered'],
    ['Derek Foyle does not feel able to care for the children.', 'Derek Foyle full-time declined'],
    ['Karen Pike no longer wishes to be assessed.', 'Karen Pike full-time withdrawn'],
    ['Moira Foyle and Derek Foyle withdraw.', 'Moira Foyle full-time withdrawn'],
    ['Karen Pike will drive the children to school.', 'Karen Pike transport offered'],
    ['Karen Pike has agreed to attend the family group conference.', 'Karen Pike attend-family-meeting offered'],
    ['Karen Pike: "They can come to me every other weekend."', 'Karen Pike respite offered'],
  ])('is read in more of its ways: "%s"', (words, expected) => {
    const found = statementsOf('offer', words).map(({ who, fields }) => `${who} ${fields.kind} ${fields.outcome}`);
    expect(found).toContain(expected);
  });

  it.each([
    ['Karen Pike would like to see the children.'],
    ['PR: Karen Pike for both.'],
    ['Maternal half sibling, both: Ned Foyle.'],
    ['Karen Pike has stepped back from note-taking.'],
    ['Karen Pike offered a place on the English course.'],
    ['Karen Pike asked who would have the children.'],
    ['Karen Pike would never harm Tom.'],
    ['Karen Pike came. The school offered a breakfast club.'],
  ])('is none in "%s"', (words) => {
    expect(statementsOf('offer', words)).toEqual([]);
  });
});

it.each([
  ['Derek Foyle said Moira Foyle, his sister, is keen. Would take both children.', 'Moira Foyle'],
  ['Derek Foyle said his sister Moira Foyle has room. Would take both children.', 'Moira Foyle'],
])('an offer without a subject is of whoever was last told of: %s', (body, who) => {
  expect(new Set(statementsOf('offer', body).map((one) => one.who))).toEqual(new Set([who]));
});

it.each([
  ['Met Moira Foyle. Her sister Sue Low came in. She and Sue could have both.', ['Moira Foyle', 'Sue']],
  ['Met Moira Foyle. Her sister Mrs Low came in. She and Mrs Low could have both.', ['Moira Foyle', 'Mrs Low']],
  ['Spoke to Derek Foyle. His brother Al Low was there. He and Al could have both.', ['Derek Foyle', 'Al']],
  ['Mrs Low is the gran. Moira Foyle is the aunt. She and Mr Low could have both.', ['Moira Foyle', 'Mr Low']],
  ['Nan is Edna Low. Ann Pike is the aunt. She and Nan could have both.', ['Ann Pike', 'Edna Low']],
  ['Met Moira Foyle. She and Ruby get on. She could have both.', ['Moira Foyle']],
])('"she and Sue" are two, and she is not Sue: %s', (body, people) => {
  expect(
    statementsOf('offer', body)
      .map((one) => one.who)
      .toSorted(),
  ).toEqual(people.toSorted());
});
