import { expect, it } from 'vitest';
import { writtenForm } from '#services/extraction/llm/written-form.ts';

it.each([
  ['Joan Reed', 'named', 'Joan Reed'],
  ['her aunt Joan Reed', 'named', 'Joan Reed'],
  ['our Dennis', 'named', 'Dennis'],
  ['hubby Alan Pike', 'named', 'Alan Pike'],
  ['Uncle Frank', 'named', 'Frank'],
  ['Maria da Costa', 'named', 'Maria da Costa'],
  ['"Lofty"', 'named', 'Lofty'],
  ['Nan', 'address', 'Nan'],
  ['MGM', 'described', 'MGM'],
  ['his wife', 'described', 'his wife'],
  ["Joan's brother", 'described', "Joan's brother"],
  ["Kev's Mum", 'described', "Kev's Mum"],
  ['paternal aunt to Ella + Bo', 'described', 'paternal aunt to Ella + Bo'],
  ['the son of my uncle Frank', 'described', 'the son of my uncle Frank'],
  ['her half-sister in Whitby', 'described', 'her half-sister in Whitby'],
])('%s is %s', (form, kind, words) => expect(writtenForm(form)).toEqual({ kind, words }));

it('is nobody where no letter is written', () => expect(writtenForm(' ?! ')).toBeUndefined());
