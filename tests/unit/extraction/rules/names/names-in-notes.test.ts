import { expect, it } from 'vitest';
import type { CaseFile } from '#graph/model/case-file.ts';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { namesIn, readNote, recordOf, tiesOf } from '../read-note.ts';

const police = 'Type: police notification\nDate: 2025-01-01\nAuthor: PC 22 Low, Estuary Police\n\n';

it('a child’s English pet name is linked to a name of another language', () => {
  const caseFile = {
    reference: 'INVENTED-2',
    children: [{ id: 'kid', name: 'Katarzyna Sowa', dateOfBirth: '2016-02-02' }],
  };
  const { text, ...rest } = recordOf('Katie was in. KATIE WAS IN THE CAR.');
  const { mentions } = readByRules({ ...rest, text }, caseFile as CaseFile);
  expect(mentions.filter(({ childId }) => childId === 'kid').map(({ surface }) => surface)).toEqual(['Katie', 'KATIE']);
});

it('a priest is called Father, and is nobody’s father by that', () => {
  const ties = tiesOf(
    'Ruby was baptised by Father Ned. Father Ned knew her at Mass. References: Val Orme, Father Ned.',
  );
  expect(ties.filter((tie) => tie.includes(' parent of '))).toEqual([]);
  expect(ties).toContain('Father Ned faith-leader of child-ruby');
  expect(tiesOf("Christened in 2015. Ruby's father Ned Marsh held her.")).toEqual(['Ned Marsh parent of child-ruby']);
});

it('after what a police form calls somebody comes the surname, and a verb in capitals is none', () => {
  expect(
    readNote('CALLER LONG JOAN, NO. 4, HEARD A BANG. MRS CLARE BARNES SAID SHE CAME.', police).mentions.flatMap(
      ({ surface, form }) => (form === 'named' ? [surface] : []),
    ),
  ).toEqual(['PC 22 Low', 'LONG JOAN', 'MRS CLARE BARNES']);
});

it('"No. 4" denies nothing', () => {
  expect(tiesOf('Caller Maud Ferris, No. 4, neighbour, who heard a bang.')).toEqual([
    'Maud Ferris neighbour of child-ruby',
    'Maud Ferris neighbour of child-leo',
  ]);
});

it('whoever is told something is not one with who is told of', () => {
  expect(namesIn('Nan told Ruby Donna is expecting.')).toEqual(['Ruby', 'Donna']);
});

it('an officer is not their namesake of the family', () => {
  const { mentions } = readNote('PC Loach came. Rhoda Loach has the next plot. Mrs Loach is no relation to PC Loach.');
  const paid = mentions.filter(({ professional, surface }) => professional && surface.includes('Loach'));
  expect(new Set(paid.map(({ surface }) => surface))).toEqual(new Set(['PC Loach']));
});

it('an unknown word after a name and a comma is where they live, where no list goes on', () => {
  expect(namesIn('Joan Ferris, the sister of Maud, and husband Vic, Brackley.')).toEqual([
    'Joan Ferris',
    'Maud',
    'Vic',
  ]);
  expect(namesIn('Children: Vic, Zorvan, Ysmira and Brelda.')).toEqual(['Vic', 'Zorvan', 'Ysmira', 'Brelda']);
});

it('an animal is one wherever the record speaks of it', () => {
  expect(namesIn('The dog Tyson was seized. Tyson did it at Uncle Rab Foyle’s.')).not.toContain('Tyson');
});

it('titles of other languages stand before names', () => {
  expect(
    namesIn('Dona Lurdes, Pani Kowalska and Senhora Costa came. I dona ken. Tia Inês and Tia Frost left.'),
  ).toEqual(['Dona Lurdes', 'Pani Kowalska', 'Senhora Costa', 'Tia Inês', 'Tia Frost']);
});

it('the letter of a child’s pet name stands for the child', () => {
  const note = 'Ruby is known as Zuzu at home. Nolan Pike, dad of R, rang.';
  expect(tiesOf(note)).toContain('Nolan Pike parent of child-ruby');
});

it('senior and junior after a first name alone tell two apart too, and are no trade', () => {
  const words = 'Ruby’s dad is Al Rudd. Al Rudd snr is his father. Al senior and his wife Una were there.';
  expect(tiesOf(words)).toContain('Al Rudd snr parent of Al Rudd');
  expect(tiesOf(words)).toContain('Una partner of Al senior');
  expect(namesIn('Una senior carer rang. Al senior rang.')).toEqual(['Una', 'Al senior']);
});

it.each(['Mr and Mrs Rudd senior were seen.', 'Mr Rudd snr was seen.'])(
  'he of "%s" is not the son named next',
  (words) => {
    const { mentions } = readNote(`${words} Ruby’s dad, Al Rudd, died in 2020.`);
    const dead = mentions.filter(({ deceased }) => deceased).map(({ surface }) => surface);
    expect(dead).toEqual(['Al Rudd']);
    expect(tiesOf(`${words} Ruby’s dad, Al Rudd, died in 2020.`).join()).not.toMatch(/partner of Al|Al Rudd partner/);
  },
);

it('senior and junior tell two of a name apart, also in brackets; both together are nobody', () => {
  const names = namesIn('AL RUDD senior, 1961. There are two Al Rudds. Al Rudd (jnr) and Una Tait came.');
  expect(names).toEqual(['AL RUDD senior', 'Al Rudd (jnr)', 'Una Tait']);
});

it('a pet form before any surname is a name, and letters and Our Lady are none', () => {
  expect(namesIn('Baz Orrell the coach was in.')).toEqual(['Baz Orrell']);
  expect(namesIn('She rang ZOSP? Wrong number. Mass at Our Lady Star of the Sea.')).toEqual([]);
});

it('beside the pet name written most another is somebody else', () => {
  const kasia = {
    reference: 'INVENTED-3',
    children: [{ id: 'kid', name: 'Catarina Sowa Lind', dateOfBirth: '2016-02-02' }],
  };
  const { mentions } = readByRules(recordOf('Kitty was in. Kitty likes Kat. Kitty Sowa left.'), kasia as CaseFile);
  expect(mentions.filter(({ childId }) => childId === 'kid').map(({ surface }) => surface)).toEqual([
    'Kitty',
    'Kitty',
    'Kitty Sowa',
  ]);
});

it('a letter before what grown people do stands for the one adult of the record whose name begins so', () => {
  const ties = tiesOf("Hilda Low is Ruby's mother. H left Shane Dunn in 2011. Plan B would do.");
  expect(ties.join()).toContain('Shane Dunn partner of H');
  expect(tiesOf('Hilda Low and Harry Hay came. H left Shane Dunn in 2011.')).toEqual([]);
});

it.each([
  ['AGGRIEVED MARTA VANE RANG BACK.', 'MARTA VANE'],
  ['Tea and cake. Midweek Ms Vane locked up.', 'Ms Vane'],
  ['Option C Hettie and Gareth.', 'Hettie'],
  ['Hettie came. "Too heavy, he reckons." K. Hettie\'s two dogs?', 'Hettie'],
  ['Seen: J. Thomas, H. Orme.', 'J. Thomas'],
])('what stands before a name is none of it: %s', (body, name) => {
  expect(namesIn(body)).toContain(name);
  expect(namesIn(body).filter((found) => /AGG|Midw|C Hettie|K\./.test(found))).toEqual([]);
});
