/** Addresses, postcodes, telephone numbers and e-mail addresses inside words that leave Kith are masked, whoever they leave for (practice §5). */
const streetWords =
  'street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|cl|court|ct|crescent|cres|terrace|ter|walk|way|place|pl|gardens|gdns|grove|square|sq|row|hill|park|mews|view|green|rise|gate|wynd|brae|parade|yard|wharf|villas|buildings|house|flats';

const masks: readonly (readonly [RegExp, string])[] = [
  // A name before the @ has 64 characters at most (RFC 5321), which also keeps a long word from being tried from each of its letters.
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail removed]'],
  // Postcodes as the Royal Mail's Postcode Address File writes them: outward and inward code.
  [/\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/giu, '[postcode removed]'],
  [
    /(?<![\p{N}.,/])(?:\+|00)\d[\d ()-]{7,16}\d|(?<![\p{N}.,/])\(?0\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?!\p{N})/gu,
    '[telephone number removed]',
  ],
  [
    new RegExp(
      `\\b(?:(?:flat|unit|apartment|room)\\s+\\d+[a-z]?,?\\s+)?\\d{1,4}[a-z]?,?\\s+(?:[\\p{L}'’.-]+\\s+){0,3}?(?:${streetWords})\\b\\.?`,
      'giu',
    ),
    '[address removed]',
  ],
  [/\b(?:flat|apartment)\s+\d+[a-z]?\b/giu, '[address removed]'],
  // A street by its name alone; words that are as often something else (the High Court, Mr Park) need a number.
  [
    /\b(?:\p{Lu}[\p{L}'’.-]{0,30}\s+){1,3}(?:Street|Road|Rd|Lane|Avenue|Ave|Drive|Close|Crescent|Terrace|Gardens|Grove|Mews|Cottages?)\b/gu,
    '[address removed]',
  ],
];

export function maskContactDetails(text: string): string {
  return masks.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text);
}
