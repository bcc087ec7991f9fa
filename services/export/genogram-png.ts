/** The genogram as PNG, drawn with a typeface that Kith brings, so that every machine gives the same bytes. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  require.resolve(`dejavu-fonts-ttf/ttf/${file}`),
);
const widest = 6000;

export interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Twice the drawing's size, for print; less where that would be wider than 6,000 pixels. */
export function genogramPng(svg: string): Picture {
  const width = Number(/<svg[^>]*\swidth="([\d.]+)"/u.exec(svg)?.[1] ?? widest);
  const image = new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'zoom', value: Math.min(2, widest / width) },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  }).render();
  return { bytes: image.asPng(), width: image.width, height: image.height };
}
