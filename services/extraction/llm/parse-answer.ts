/** The model's text as people, ties and statements. Not JSON and wrong shape are told apart; one malformed item costs itself, not the answer. */
import { z } from 'zod';
import {
  type ExtractNetworkOutput,
  FoundPerson,
  FoundStatement,
  FoundTie,
} from '#prompts/extract-network/v1/output.ts';
import { ExtractionFailure } from '../extraction-failure.ts';

const Envelope = z.object({
  people: z.array(z.unknown()),
  ties: z.array(z.unknown()).catch([]),
  statements: z.array(z.unknown()).catch([]),
});

export interface ParsedAnswer {
  readonly answer: ExtractNetworkOutput;
  /** Items left out because they were not of the shape asked for. */
  readonly malformed: number;
}

export function parseAnswer(content: string): ParsedAnswer {
  const envelope = Envelope.safeParse(parseJson(content));
  if (!envelope.success) throw new ExtractionFailure('wrong-shape', true);
  const [people, ties, statements] = [
    keep(envelope.data.people, FoundPerson),
    keep(envelope.data.ties, FoundTie),
    keep(envelope.data.statements, FoundStatement),
  ];
  const asked = envelope.data.people.length + envelope.data.ties.length + envelope.data.statements.length;
  return { answer: { people, ties, statements }, malformed: asked - people.length - ties.length - statements.length };
}

/** Endpoints without schema support wrap JSON in a Markdown fence; the fence is not an error. */
function parseJson(content: string): unknown {
  const fenced = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/u.exec(content)?.[1] ?? content;
  try {
    return JSON.parse(fenced);
  } catch {
    throw new ExtractionFailure('not-json', true);
  }
}

function keep<Item>(items: readonly unknown[], schema: z.ZodType<Item>): Item[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
