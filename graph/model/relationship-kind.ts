/** The closed vocabularies of ties: kinds, sides, states, bases, polarity, categories (design §7, practice §2). */
import { z } from 'zod';

/** `from` is KIND of `to`. A niece is aunt-uncle reversed. */
export const RelationshipKind = z.enum([
  'parent',
  'step-parent',
  'adoptive-parent',
  'foster-carer',
  'special-guardian',
  'partner',
  'sibling',
  'half-sibling',
  'step-sibling',
  'grandparent',
  'aunt-uncle',
  'cousin',
  'godparent',
  'friend',
  'neighbour',
  'teacher',
  'mentor',
  'faith-leader',
  'other-kin',
  'other-connection',
  'professional',
]);
export type RelationshipKind = z.infer<typeof RelationshipKind>;

export const symmetricKinds: ReadonlySet<RelationshipKind> = new Set([
  'partner',
  'sibling',
  'half-sibling',
  'step-sibling',
  'cousin',
  'friend',
  'neighbour',
]);

export const kinKinds: ReadonlySet<RelationshipKind> = new Set([
  'parent',
  'step-parent',
  'adoptive-parent',
  'partner',
  'sibling',
  'half-sibling',
  'step-sibling',
  'grandparent',
  'aunt-uncle',
  'cousin',
  'other-kin',
]);

/** Bonds that are no kinship. */
export const bondKinds: ReadonlySet<RelationshipKind> = new Set([
  'friend',
  'neighbour',
  'teacher',
  'mentor',
  'faith-leader',
  'foster-carer',
  'godparent',
  'special-guardian',
  'other-connection',
]);

export const Side = z.enum(['maternal', 'paternal', 'both', 'unknown']);
export type Side = z.infer<typeof Side>;

export const PartnerState = z.enum([
  'married',
  'civil-partnership',
  'cohabiting',
  'relationship',
  'separated',
  'divorced',
  'widowed',
]);
export type PartnerState = z.infer<typeof PartnerState>;

export const ParentBasis = z.enum([
  'registered',
  'dna-confirmed',
  'dna-excluded',
  'believed',
  'alleged',
  'social',
  'adoptive',
]);
export type ParentBasis = z.infer<typeof ParentBasis>;

/** How a thing was said. `reported` is hearsay; `recorded` is a row of the council's system. */
export const Polarity = z.enum(['stated', 'reported', 'denied', 'recorded']);
export type Polarity = z.infer<typeof Polarity>;

export const PersonCategory = z.enum(['child', 'kin', 'connection', 'professional']);
export type PersonCategory = z.infer<typeof PersonCategory>;
