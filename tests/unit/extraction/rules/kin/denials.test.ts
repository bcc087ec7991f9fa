import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test('a word one is called by is taken back where the record says that there is no kinship', async () => {
  expect(await tiesIn("Auntie Bernice from the shop isn't related to anybody.")).toContain(
    'Bernice not aunt-uncle child1',
  );
  expect(await tiesIn('Uncle Craig is not family.')).toContain('Craig not aunt-uncle child2');
  expect(await tiesIn('They call her Nana Bernice. Not a real nana.')).toContain('Nana Bernice not grandparent child1');
  expect(await tiesIn('Aunty Bernice came to the fair. She is not an aunt of anybody.')).toContain(
    'Aunty Bernice not aunt-uncle child1',
  );
});

test('what somebody is, not what they are not, is asserted', async () => {
  const ties = await tiesIn('Deirdre Marsh is AUNT not mum.');
  expect(ties).toContain('Deirdre Marsh aunt-uncle child1');
  expect(ties).toContain('Deirdre Marsh not parent child1');
  expect(ties).not.toContain('Deirdre Marsh parent child1');
});

test('a clause between the person and the verb does not hide the denial', async () => {
  expect(await tiesIn("Craig Marsh who lives upstairs isn't Rosa's uncle.")).toContain(
    'Craig Marsh not aunt-uncle child1',
  );
});

test('what is said after an entry and bears it out takes nothing back', async () => {
  expect(await tiesIn("Fay Holt was recorded as Rosa's aunt. She is Karen's sister.")).toContain(
    'Fay Holt aunt-uncle child1',
  );
});

test("a denial that concerns somebody else's kin says nothing of the children", async () => {
  expect(await tiesIn("Deirdre Marsh did not like her mum's sister.")).not.toContain('Deirdre Marsh not parent child1');
});

test.each([
  ["Mrs Marsh is nobody's nana in this family.", 'Mrs Marsh not grandparent child1'],
  ['Craig Marsh called. Rosa said he isnae her uncle.', 'Craig Marsh not aunt-uncle child1'],
  ['Craig Marsh rang. Rosa: "He\'s no brother of mine."', 'Craig Marsh not sibling child1'],
  ["Mrs Marsh is Kit's grandmother and is not related to these children.", 'Mrs Marsh not grandparent child2'],
  ["That is Lexi's nana, not Rosa's.", "Lexi's nana not grandparent child1"],
  ["Craig Marsh said he is Rosa's dad and not Idris's.", 'Craig Marsh not parent child2'],
  ['"We have Granny Fay but she\'s theirs, not mine," said Rosa.', 'Granny Fay not grandparent child1'],
  ['Mrs Marsh rang. NOT her, she is no nana to him.', 'Mrs Marsh not grandparent child2'],
  ['Rosa told Craig Marsh that Deirdre Marsh is her gran, but not by blood.', 'Deirdre Marsh not grandparent child1'],
  ['Idris waved to the man opposite, who they all call Uncle Stan. Not an uncle.', 'Stan not aunt-uncle child1'],
  ["Derek Hale is Rosa's father and Craig Marsh is not.", 'Craig Marsh not parent child1'],
  ["Rosa's dad is Derek Hale. NOT Craig Marsh.", 'Craig Marsh not parent child1'],
  ['Rosa said: "Grandad Mel, he\'s not my real grandad."', 'Mel not grandparent child1'],
  ['Craig Marsh is a cousin, not a half-brother.', 'Craig Marsh not half-sibling child1'],
  ["Craig Marsh is Deirdre's brother, not her son.", 'Deirdre not parent Craig Marsh'],
  ['Craig Marsh, who drives Rosa to school on Fridays, is not her uncle.', 'Craig Marsh not aunt-uncle child1'],
  ["Craig Marsh is Derek's brother. He is nobody's brother, they say it to everyone.", 'Craig Marsh not sibling Derek'],
  [
    'It is rumoured that Craig Marsh is the father of Rosa. Deirdre: "Craig Marsh never was and never could be."',
    'Craig Marsh not parent child1',
  ],
  ["Deirdre Marsh is Rosa's father's sister. She is nothing at all to Idris.", 'Deirdre Marsh not aunt-uncle child2'],
  ["Craig Marsh is Derek's brother. Deirdre said no he is not.", 'Craig Marsh not sibling Derek'],
  ['NB Deirdre Marsh is AUNT not mum.', 'Deirdre Marsh not parent child1'],
  [
    'Derek Hale, 38, drives. He lives in her flat. Ms Marsh joined us by telephone. "We are not married. I am not the girl\'s stepmother."',
    'Ms Marsh not step-parent child1',
  ],
  ['DNA report in. Derek Hale is the father of Rosa. Craig Marsh is excluded.', 'Craig Marsh not parent child1'],
  ['Uncle Stan drove his brother Al Holt. Not an uncle.', 'Stan not aunt-uncle child1'],
  ['Nan, Mrs Holt, or "Auntie Fay", who I gather is a friend and nobody\'s auntie.', 'Fay not aunt-uncle child2'],
  ['Craig Marsh is half-brother to Rosa and nowt to Idris.', 'Craig Marsh not half-sibling child2'],
  ["Mrs Marsh is Kit's gran. She is nothing to Rosa or Idris.", 'Mrs Marsh not grandparent child2'],
  ['Craig Marsh drives the van. Not family.', 'Craig Marsh not other-kin child1'],
  ['Craig Marsh is no relation to Idris.', 'Craig Marsh not other-kin child2'],
  [
    'Craig Marsh lodges there. He is not a parent or a step-parent to either child.',
    'Craig Marsh not step-parent child2',
  ],
  ['Craig Marsh came. She said hes not Rosas uncle.', 'Craig Marsh not aunt-uncle child1'],
  [
    "Deirdre Marsh came. I asked if Deirdre Marsh was Derek Hale's wife. Both laughed.",
    'Deirdre Marsh not partner Derek Hale',
  ],
  [
    'Deirdre Marsh was asked whether it was true that Fay Holt was her daughter. She said no.',
    'Deirdre Marsh not parent Fay Holt',
  ],
  ["The suggestion, made in 2019, that Mr Marsh was Rosa's father, was wrong.", 'Mr Marsh not parent child1'],
  ['Rosa: "Kit\'s mum, I call her Khala Ruki but she in\'t one."', 'Khala Ruki not aunt-uncle child1'],
  [
    'He signed the book "Alan Marsh, grandad" twice. She said that\'s not her grandad.',
    'Alan Marsh not grandparent child1',
  ],
  ['Craig Marsh is not the father of either child.', 'Craig Marsh not parent child2'],
  ['Mr Marsh, shown as uncle, is no relation.', 'Mr Marsh not aunt-uncle child1'],
  ['Rosa: "Craig Marsh is Idris\'s brother. Not mine."', 'Craig Marsh not sibling child1'],
  [
    "Ann Holt stayed. She said she was the kids' auntie, Donna Marsh. Not an aunt.",
    'Donna Marsh not aunt-uncle child1',
  ],
  [
    'Craig Marsh, who lives next to the mother and is not a parent of either child, rang.',
    'Craig Marsh not parent child1',
  ],
  [
    'An older man signed the book "Mr Marsh, grandad". Mrs Hill saw it: "that\'s not her grandad, hers is dead".',
    'Mr Marsh not grandparent child1',
  ],
  ['Rosa said "Granny Fay gives me a pound, but I in\'t hers."', 'Granny Fay not grandparent child1'],
  ['Karl marries Dana (arr. marriage) - ENTERED IN ERROR.', 'Dana not partner Karl'],
  ['The entry of "Uncle Craig, mother\'s brother" should read mother\'s cousin.', 'Craig not sibling mother'],
  [
    'The register should be amended. Fay Marsh said she never went out with Theo Hill.',
    'Theo Hill not partner Fay Marsh',
  ],
  ['Rosa asked about Sonny. "Who\'s his dad?" Deirdre said "Not Dale, whatever they say."', 'Dale not parent Sonny'],
  [
    "Karen's ex, Craig Marsh, is down on our system as Rosa's father. He isn't her dad. Karen met him in 2020.",
    'Craig Marsh not parent child1',
  ],
  ['Craig Marsh was put down as grandfather. He is not.', 'Craig Marsh not grandparent child2'],
  [
    'Miss Fay Holt is referred to throughout as "the maternal aunt". She is no such thing. She sold them the house.',
    'Miss Fay Holt not aunt-uncle child1',
  ],
  ["Fay Holt has known Karen for years. Not Karen's sister, whatever the school wrote.", 'Fay Holt not sibling Karen'],
  ['Mrs Marsh is no kin to Idris and Fay is not his sister.', 'Fay not sibling child2'],
  [
    'Craig Marsh said "she is my cousin" and Derek Hale said "Fay\'s not a cousin, she\'s my wife".',
    'Fay not cousin Derek Hale',
  ],
  ["DNA testing has ruled out Craig Marsh as Rosa's father.", 'Craig Marsh not parent child1'],
  [
    "Craig Marsh, believed at the time to be Idris's father, has been ruled out by DNA.",
    'Craig Marsh not parent child2',
  ],
  ["Craig Marsh has been excluded by a DNA test as Rosa's father.", 'Craig Marsh not parent child1'],
  ["Craig Marsh has always denied being Rosa's father.", 'Craig Marsh not parent child1'],
  ["Karen denies that Craig Marsh is Idris's father.", 'Craig Marsh not parent child2'],
  ["It was recorded in error that Mr Marsh is Rosa's uncle.", 'Mr Marsh not aunt-uncle child1'],
  ["Karen has since retracted her statement that Craig Marsh is Rosa's father.", 'Craig Marsh not parent child1'],
  ["There is no truth in the rumour that Craig Marsh is Rosa's dad.", 'Craig Marsh not parent child1'],
  [
    "Mr Marsh is not, as stated in the referral, Rosa's grandfather; he is a lodger.",
    'Mr Marsh not grandparent child1',
  ],
  ['Fay Holt is a courtesy aunt.', 'Fay Holt not aunt-uncle child1'],
  ['Joan Hill, an honorary auntie to Rosa, came.', 'Joan Hill not aunt-uncle child1'],
  ['Craig Marsh is a friend of the family rather than an uncle.', 'Craig Marsh not aunt-uncle child1'],
  ["Fay Holt is Karen's friend and not her sister.", 'Fay Holt not sibling Karen'],
  ['Mrs Holt signed in as "grandmother". She is in fact a neighbour.', 'Mrs Holt not grandparent child1'],
  [
    "Mrs Holt introduced herself as Rosa's aunt. She is a family friend and lives next door.",
    'Mrs Holt not aunt-uncle child1',
  ],
  ["Fay Holt is recorded as Rosa's aunt. This is incorrect: she is a neighbour.", 'Fay Holt not aunt-uncle child1'],
  ["My note of 2 May described Fay Holt as Rosa's grandmother. I was wrong.", 'Fay Holt not grandparent child1'],
  ["Fay Holt should be recorded as Rosa's great-aunt, not as her grandmother.", 'Fay Holt not grandparent child1'],
  ["Craig Marsh was wrongly thought to be Rosa's father.", 'Craig Marsh not parent child1'],
  ["Craig Marsh was assumed to be Rosa's grandad. He is her great-uncle.", 'Craig Marsh not grandparent child1'],
  ["Fay Holt (previously recorded as Rosa's aunt) is Karen's cousin.", 'Fay Holt not aunt-uncle child1'],
  ["I had understood Fay Holt to be Rosa's nan; in fact she is a neighbour.", 'Fay Holt not grandparent child1'],
  ['Craig Marsh told police he was her uncle. Karen confirms he is not.', 'Craig Marsh not aunt-uncle child1'],
  ['Craig Marsh has no biological relationship to Idris.', 'Craig Marsh not other-kin child2'],
  ['Craig Marsh is unrelated to Rosa.', 'Craig Marsh not other-kin child1'],
  ['Craig Marsh is not a member of the family.', 'Craig Marsh not other-kin child1'],
  ["Asked whether Craig Marsh is Idris's father, Karen said no.", 'Craig Marsh not parent child2'],
  ["Craig Marsh was named as Idris's father. Paternity test: excluded.", 'Craig Marsh not parent child2'],
  ['"Rosa\'s grandmother Fay Holt went into hospital." (struck through)', 'Fay Holt not grandparent child1'],
  [
    "Sorry, my last message said Rosa's grandfather, Mr Alan Holt, had signed. Mr Holt is her great-uncle.",
    'Mr Alan Holt not grandparent child1',
  ],
  ['Fay Holt rang Joan Hill. They are not related.', 'Fay Holt not other-kin Joan Hill'],
  ['Fay Holt and Joan Holt are unrelated.', 'Fay Holt not other-kin Joan Holt'],
  ["Fay Holt is Karen's sister-in-law, not sister.", 'Fay Holt not sibling Karen'],
  ["Craig Marsh is Rosa's father. Karen says he is not.", 'Craig Marsh not parent child1'],
  ["He calls Joan Hill auntie but there's no relation.", 'Joan Hill not aunt-uncle child1'],
  ["Craig Marsh calls himself Rosa's cousin. He's no cousin.", 'Craig Marsh not cousin child1'],
  ['Craig Marsh is nae relation to Idris.', 'Craig Marsh not other-kin child2'],
  ['Rosa: "Craig Marsh is Idris\'s godfather. He isn\'t mine."', 'Craig Marsh not godparent child1'],
  ['Rosa: "Fay Holt is not Idris\'s nan, or mine."', 'Fay Holt not grandparent child1'],
  ['Is Craig Idris\'s brother too?\n"No, Idris has a different dad."', 'Craig not sibling child2'],
  ["So Craig Marsh is Idris's dad? No.", 'Craig Marsh not parent child2'],
  [
    "Fay Holt, Karen's aunt, sent a letter describing herself as Rosa's grandmother. She is not, and I said so.",
    'Fay Holt not grandparent child1',
  ],
  [
    "An earlier minute in which Craig Marsh was called Derek Hale's brother is wrong.",
    "Derek Hale's brother not sibling Derek Hale",
  ],
  [
    "The report (by Mr Hay) describes Craig Marsh as Rosa's brother. He is her uncle.",
    'Craig Marsh not sibling child1',
  ],
  ["The school has Fay Holt as a cousin. She is Rosa's aunt.", 'Fay Holt not cousin child1'],
  ["Craig Marsh is described in the police record as Karen's father. This is wrong.", 'Craig Marsh not parent Karen'],
  ['Karen said: "Fay Holt is my sister in the Lord."', 'Fay Holt not sibling Karen'],
  ['Mrs Marsh is no relation. The children call her Auntie.', 'Mrs Marsh not aunt-uncle child1'],
  ['Craig Marsh is half-brother to Derek Hale and not to Rosa.', 'Craig Marsh not half-sibling child1'],
  ["Rosa: \"Fay Holt is Granny Joan's friend. She's not my mum's mum.\"", 'Fay Holt not grandparent child1'],
  ['The health record\'s "MGM Fay" is the great-grandmother.', 'Fay not grandparent child1'],
  [
    "Craig Marsh is Derek Hale's brother. [Correction: not brothers. Craig Marsh and Derek Hale are cousins.]",
    'Craig Marsh not sibling Derek Hale',
  ],
  ["Fay Holt, who I took to be Karen's sister, came. They told me no.", 'Fay Holt not sibling Karen'],
  [
    'I got your letter where is written that Rosa is child of Fay Holt. No. Please cross out.',
    'Fay Holt not parent child1',
  ],
  ["Craig Marsh isn't Rosa's anything.", 'Craig Marsh not other-kin child1'],
  ['Rosa and Idris are not related to Craig Marsh.', 'Craig Marsh not other-kin child2'],
  [
    "Rosa was asked about grown-ups who aren't family. Auntie Fay, Mrs Hill, Neil at swimming.",
    'Fay not aunt-uncle child1',
  ],
  ['Correction: the school has Suha as a cousin.', 'Suha not cousin child1'],
  ['Our Craig was twelve. Rosa called Craig her brother. He is not, of course.', 'Craig not sibling child1'],
])('what is denied, of whom and by which words: %s', async (words, tie) => {
  expect(await tiesIn(words)).toContain(tie);
});

test.each([
  "Mrs Marsh came. She is not Idris's nana.",
  "Craig Marsh is Derek's brother. He's not bad, Craig Marsh isn't.",
  'Neither child has been taken to Craig Marsh.',
  'Deirdre Marsh on screen: "There is no lad in Truro."',
  'Craig Marsh was excluded from school.',
  '2015 Rosa b. Craig came to the ward shouting.',
  'Deirdre asked whether Craig Marsh was her dad.',
  'Deirdre Marsh has no family in Leeds.',
  'Craig Marsh has nothing to say to Rosa.',
  "Derek Hale asked if Craig Marsh calls himself Rosa's uncle.",
  "Deirdre Marsh asked if Craig Marsh was Rosa's uncle. He lives in Leeds.",
  'Deirdre said "Not Craig again, I said."',
  'Auntie Fay has a new dog (comes from Mr. and Mrs. Hill) but I am not hers to walk.',
  "Karen does not dispute that Craig Marsh is Idris's father.",
  "Karen denies that she met Craig Marsh at Idris's school.",
  "Mrs Marsh is Fay, not her husband's mother.",
  'Craig Marsh has no links with Rosa.',
  'Rosa calls Joan Hill "Nan". No news from school.',
  'Fay Holt and Joan Holt are not related to Karen.',
  'Fay Holt rang Joan Hill. They are not happy.',
  'Fay Holt is Auntie Fay to the whole street.',
  "Rosa was asked about grown-ups who aren't family. Fay Holt said nothing.",
])('nothing is denied of a child whom the words do not mean: %s', async (words) => {
  expect((await tiesIn(words)).filter((tie) => tie.endsWith('child1'))).toEqual([]);
});

test.each([
  ["Craig Marsh has not been ruled out as Rosa's father."],
  ["The test does not exclude Craig Marsh as Rosa's father."],
  ["The test could not rule out Craig Marsh as Rosa's father."],
  ["Craig Marsh was never excluded as Rosa's father."],
  ["Has Craig Marsh denied being Rosa's father?"],
  ["Craig Marsh is named as Rosa's father. Paternity test: not excluded."],
  ["Craig Marsh is named as Rosa's father. A DNA test was done. Cannot be excluded."],
  ["Craig Marsh is named as Rosa's father. A DNA test was done. Paternity not ruled out."],
  ["Craig Marsh is named as Rosa's father. DNA test pending. Drugs were ruled out."],
  ["Craig Marsh is named as Rosa's father. A DNA test was done. Craig Marsh was excluded from the meeting."],
])('a father whom no test excludes is not denied: %s', async (words) => {
  expect((await tiesIn(words)).filter((tie) => / not parent /.test(tie))).toEqual([]);
});

test.each([
  ["Fay Holt is not just a courtesy aunt but Rosa's aunt by blood."],
  ["It is not true that Craig Marsh is not Rosa's father."],
  ["Nobody disputes that Craig Marsh is Rosa's father."],
  [
    'A DNA test was done. Craig Marsh cannot be excluded; the probability that he is the biological father of Rosa is 99.9%.',
  ],
  ['CALLER: MARSH, CRAIG, NO 9, NEIGHBOUR.'],
  ["Is Craig Marsh Idris's dad? Yes, since March."],
  ["Craig Marsh is Rosa's dad. He is not and never has been the risk."],
  ["None of the parties has ever denied that Craig Marsh is Rosa's father."],
  ["Asked if Craig Marsh hit Rosa, Karen said no. Asked if Craig Marsh is Rosa's uncle, Karen said yes."],
])('a denial that is itself denied, or of something else, denies nothing: %s', async (words) => {
  expect((await tiesIn(words)).filter((tie) => tie.includes(' not '))).toEqual([]);
});

test('what one says and another denies is said as well as denied', async () => {
  expect(await tiesIn("Craig Marsh is Rosa's father. Karen says he is not.")).toContain('Craig Marsh parent child1');
});

test('what somebody calls herself is taken back, and not what else the words before say of her', async () => {
  const ties = await tiesIn("Derek's mother, Mrs Marsh, has presented herself as Rosa's grandmother. She is not.");
  expect(ties).toContain('Mrs Marsh not grandparent child1');
  expect(ties).not.toContain('Mrs Marsh not parent Derek');
});

test('an answer "yes" bears out what was asked', async () => {
  expect(await tiesIn("Is Craig Marsh Idris's dad?\nKaren: Yes, since March.")).toContain('Craig Marsh parent child2');
});
