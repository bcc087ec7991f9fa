/** Requests made up from the OpenAPI document: what each schema allows, real ids among it, and now and then something it does not allow. */
import fc, { type Arbitrary } from 'fast-check';

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Values that mean something, by the name of the field or parameter that holds them. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

const junk: Arbitrary<unknown> = fc.oneof(
  fc
    .anything({ withNullPrototype: false, maxDepth: 2 })
    .map((value) => JSON.parse(JSON.stringify(value ?? null) ?? 'null') as unknown),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    ' ',
    '\u0000',
    '𝕏',
    '../../etc/passwd',
    "'; DROP TABLE cases; --",
    -1,
    1e308,
    2 ** 53,
    [],
    {},
  ),
);

export function arbitraryOf(schema: JsonSchema, known: Known, name = ''): Arbitrary<unknown> {
  const allowed = allowedBy(schema, known);
  const meaningful = known[name];
  return fc.oneof(
    { weight: 1, arbitrary: junk },
    { weight: 12, arbitrary: allowed },
    ...(meaningful === undefined ? [] : [{ weight: 60, arbitrary: fc.constantFrom(...meaningful) }]),
  );
}

function allowedBy(schema: JsonSchema, known: Known): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => allowedBy(choice, known)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known);
    case 'array':
      return arrayOf(schema, known);
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? -10, -(2 ** 31)),
        max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return stringOf(schema);
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, known: Known): Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, arbitraryOf(one, known, name)]),
  );
  return fc.record(fields, { requiredKeys: [...required] });
}

function arrayOf(
  { items = {}, prefixItems, minItems = 0, maxItems = 4 }: JsonSchema,
  known: Known,
): Arbitrary<unknown> {
  if (prefixItems !== undefined) return fc.tuple(...prefixItems.map((one) => arbitraryOf(one, known)));
  return fc.array(arbitraryOf(items, known), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
}

function stringOf({ pattern, format, minLength = 0, maxLength = 60 }: JsonSchema): Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constantFrom('2015-02-28', '2020-02-29', '1999-12-31');
  if (format === 'base64') return fc.base64String({ maxLength: 400 });
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, minLength + 60) });
}
