/** The words every export carries: its banner, its caution, its title; none of them holds a name. */
import type { Audience } from '#graph/contract/exports.ts';

export const workingBanner = 'Working copy: contains unconfirmed information. Do not share.';
export const notComplete = 'Not a complete record of the family.';

export function bannerFor(audience: Audience): string | undefined {
  return audience === 'working' ? workingBanner : undefined;
}

/** Reference and date, never a name: `kith-REF-genogram-court-2025-06-30.pdf`. */
export function exportFileName(
  reference: string,
  what: string,
  audience: Audience,
  date: string,
  extension: string,
): string {
  const safe = reference
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `kith-${safe || 'case'}-${what}-${audience}-${date}.${extension}`;
}
