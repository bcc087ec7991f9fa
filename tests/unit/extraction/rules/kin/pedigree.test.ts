import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('couples and their issue are read from the signs of a genealogy', () => {
  const ties = tiesOf(
    'Abel Foyle m. Cissie; issue: Dora, b. Leeds 1984; Emlyn, b. 1987.\nDora m. (1) Frank Hale, issue: Ruby.\nDora m. (2) Dr Gwil Ames, issue: Idony, b. 2021.\n',
  );
  expect(ties).toContain('Abel Foyle parent of Dora');
  expect(ties).toContain('Cissie parent of Emlyn');
  expect(ties).toContain('Frank Hale partner of Dora');
  expect(ties).toContain('Dr Gwil Ames parent of Idony');
  expect(ties).not.toContain('Dr Gwil Ames parent of child-ruby');
});

test('a typed tree has its own signs for married, parted and children', () => {
  const ties = tiesOf(
    'Abel Foyle = Cissie Foyle > Dora, > Emlyn\nDora x Frank Hale > Ruby\nFrank ~ Idony Webb > (none yet)\n',
  );
  expect(ties).toContain('Cissie Foyle partner of Abel Foyle');
  expect(ties).toContain('Abel Foyle parent of Emlyn');
  expect(ties).toContain('Idony Webb partner of Frank');
});

test('a list under "had issue" is of the couple above it, and each line of the couple it begins', () => {
  const ties = tiesOf(
    'Abel Foyle (d.) m. Cissie (d.); had issue:\n1. Dora, m. Frank Hale, issue Gwil\n2. Emlyn, no issue\nOwen by Dora, issue Tamsin\n',
  );
  expect(ties).toContain('Cissie parent of Dora');
  expect(ties).toContain('Abel Foyle parent of Emlyn');
  expect(ties).toContain('Frank Hale parent of Gwil');
});

test('letters that stand for names are no couples', () => {
  const ties = tiesOf('RM = Rosa Marsh, TB = Tegen Bolt, AF = Abel Foyle, JW = Joan Webb.\n');
  expect(ties.filter((tie) => tie.includes('partner'))).toEqual([]);
});

test('issue may be counted, dated and parted by semicolons, and follow a sign of marriage alone', () => {
  const ties = tiesOf(
    'GENOGRAM in words\nAbel Foyle (d. 2011) = Cissie Foyle. Three children, L to R: Dora; Emlyn; Ada.\nAda = Jonas Webb, twins due.\n',
  );
  expect(ties).toContain('Cissie Foyle parent of Emlyn');
  expect(ties).toContain('Jonas Webb partner of Ada');
  const counted = tiesOf(
    'Abel Foyle m. Cissie Hay 1961; issue: Dora; Emlyn (unm.)\nFrank Hale m. his first cousin Bridget Hale. Issue six, of whom in Leeds: Gwil, Idony.\nDora m. Gwil Hale; issue: Ada.\n',
  );
  expect(counted).toContain('Abel Foyle parent of Emlyn');
  expect(counted).toContain('Bridget Hale parent of Idony');
});

test('letters that a genogram has for somebody stand for them, and "mo =" says who the mother is', () => {
  const ties = tiesOf(
    "Family tree drawn w/ Petra:\nP = eldest of 3 (Petra, Edna, Lee).\nP's mo = Vera née Dutton. P's fa = Owen.\nP + Abel Low -> Jade, Max.\nP + Ian -> Ruby. Ted = Ted Foyle; his two girls (Amber, Idony) are with their mo, Kirsty.",
  );
  expect(ties).toEqual(
    expect.arrayContaining([
      'Vera parent of P',
      'Owen parent of P',
      'P parent of Jade',
      'Abel Low parent of Max',
      'Ted Foyle parent of Amber',
      'Kirsty parent of Amber',
    ]),
  );
});
