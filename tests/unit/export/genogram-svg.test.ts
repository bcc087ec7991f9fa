/** The genogram as a file: what stands on it, and what must not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import { genogramSvg } from '#services/export/genogram-svg.ts';
import type { TitleBlock } from '#services/export/genogram-title-block.ts';
import { drawFamily } from '../../graph/genogram/draw-family.ts';
import { generatedFamily } from '../../graph/genogram/generated-family.ts';
import { handBuiltFamilies } from '../../graph/genogram/hand-built-families.ts';

const options = { showReview: true };
const title: TitleBlock = {
  reference: 'EX-1',
  children: ['Kit'],
  drawnBy: 'A. Worker',
  drawnOn: '2026-11-22',
  recordsTo: '2026-10-01',
  audience: 'working',
};
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('the title block names reference, children, who drew it, when, the records and the audience', () => {
  const texts = textsOf(genogramSvg(layoutGenogram(handBuiltFamilies['two sides'], options), title)).join(' ');
  for (const part of ['EX-1', 'Children: Kit', 'A. Worker', '2026-11-22', 'Records to 2026-10-01', 'working copy']) {
    expect(texts).toContain(part);
  }
  expect(texts).toContain('Not a complete record of the family.');
});

test('only a working copy carries the banner', () => {
  const layout = layoutGenogram(handBuiltFamilies['two sides'], options);
  const banner = 'Working copy: contains unconfirmed information. Do not share.';
  expect(textsOf(genogramSvg(layout, title))).toContain(banner);
  for (const audience of ['assessment', 'court', 'family'] as const) {
    expect(genogramSvg(layout, { ...title, audience })).not.toContain('Working copy');
  }
});

test('the legend has the symbols used and no others', () => {
  const legend = (network: (typeof handBuiltFamilies)[keyof typeof handBuiltFamilies]) => {
    const texts = textsOf(genogramSvg(layoutGenogram(network, options), title));
    return texts.slice(texts.indexOf('Symbols used') + 1);
  };
  expect(legend(handBuiltFamilies['a lonely child'])).toEqual(['female', 'child of this case']);
  expect(legend(handBuiltFamilies['cousins who marry'])).toEqual([
    'male',
    'female',
    'child of this case',
    '?',
    'suggested, not confirmed',
    'partners who are related by blood',
    'parents together; how is not recorded',
  ]);
});

test('names stand in text alone: not in the title, an id, a class or metadata', () => {
  const svg = genogramSvg(layoutGenogram(handBuiltFamilies['two sides'], options), title);
  const withoutText = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '');
  for (const name of ['Owen', 'Mia', 'Kit', 'Una', 'EX-1']) expect(withoutText).not.toContain(name);
  expect(svg).toContain('<title>Genogram</title>');
  expect(svg).toContain('role="img"');
  expect(svg).not.toMatch(/ id=| class=|<desc|<metadata/);
});

test('nothing is said in colour', () => {
  const svg = genogramSvg(layoutGenogram(handBuiltFamilies['care and placement'], options), title);
  const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour));
  expect(colours).toEqual(new Set(['#000', '#fff', 'none']));
});

test('the same network gives the same bytes', () => {
  fc.assert(
    fc.property(generatedFamily(40), (network) => {
      const write = () => genogramSvg(layoutGenogram(network, options), title);
      expect(write()).toBe(write());
    }),
    { numRuns: 20 },
  );
});

test('any name makes well-formed XML that shows it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (name) => {
      const network = drawFamily({ people: { 'child-Kit': ['f', { name }] }, ties: [] });
      const svg = genogramSvg(layoutGenogram(network, options), { ...title, children: [name], reference: name });
      const markup = svg.replace(/<\/?(?:svg|title|rect|g|text|path|circle)(?: [\w:-]+="[^"<]*")*\s*\/?>/g, '');
      expect(markup).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
      expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(svg.isWellFormed()).toBe(true);
    }),
  );
});

test('markup in a name is shown, not obeyed', () => {
  const network = drawFamily({ people: { 'child-Kit': ['f', { name: '<script>alert("&")</script>' }] }, ties: [] });
  const svg = genogramSvg(layoutGenogram(network, options), title);
  expect(svg).not.toContain('<script');
  expect(textsOf(svg)).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
});
