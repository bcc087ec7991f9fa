/** The model's text as people, ties and statements. Not JSON and wrong shape are told apart; one malformed item costs itself, not the answer. */
import { z } from 'zod';
import {
  type ExtractNetworkOutput,
  FoundPerson,
  FoundStatement,
  FoundTie,
} from '#prompts/extract-network/v2/output.ts';
import { ExtractionFailure } from '../extraction-failure.ts';
import { mendedItem } from './mended-item.ts';
import { wholeItems } from './whole-items.ts';

const Envelope = z.object({
  people: z.array(z.unknown()),
  ties: z.array(z.unknown()).catch([]),
  statements: z.array(z.unknown()).catch([]),
});

export interface ParsedAnswer {
  readonly answer: ExtractNetworkOutput;
  /** Items left out: not of the shape asked for, or broken off. */
  readonly malformed: number;
  /** The model says the same over and over: asking it about less would not help. */
  readonly repeats: boolean;
}

export function parseAnswer(content: string): ParsedAnswer {
  const { json, brokenOff } = parseJson(content);
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) throw new ExtractionFailure('wrong-shape', true);
  const { data } = envelope;
  const [people, ties, statements] = [
    keep(data.people, FoundPerson),
    keep(data.ties, FoundTie),
    keep(data.statements, FoundStatement),
  ];
  const asked = data.people.length + data.ties.length + data.statements.length;
  return {
    answer: { people, ties, statements },
    malformed: asked - people.length - ties.length - statements.length + (brokenOff ? 1 : 0),
    repeats: [data.people, data.ties, data.statements].some(isRepeated),
  };
}

/** Endpoints without schema support put prose, thoughts or a Markdown fence around JSON; that is not an error. */
function parseJson(content: string): { readonly json: unknown; readonly brokenOff: boolean } {
  const plain = content.replace(/<think>[\s\S]*?<\/think>/u, '');
  const [opens, closes] = [plain.indexOf('{'), plain.lastIndexOf('}')];
  try {
    return { json: JSON.parse(plain.slice(opens, closes + 1)), brokenOff: false };
  } catch {
    const whole = wholeItems(plain.slice(Math.max(opens, 0)));
    if (whole === undefined) throw new ExtractionFailure('not-json', true);
    return { json: whole, brokenOff: true };
  }
}

function keep<Item>(items: readonly unknown[], schema: z.ZodType<Item>): Item[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) return [parsed.data];
    const mended = schema.safeParse(mendedItem(item, parsed.error.issues));
    return mended.success ? [mended.data] : [];
  });
}

/** Whether more than half of the items say what one before them said; a new `ref` is nothing new. */
function isRepeated(items: readonly unknown[]): boolean {
  const said = items.map((item) => JSON.stringify(item, (key, value: unknown) => (key === 'ref' ? undefined : value)));
  return said.length >= 6 && new Set(said).size * 2 < said.length;
}
