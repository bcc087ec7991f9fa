/** Where the viewer stands, as the part of the address after `#`. Ids only: a name never enters an address. */
export const caseTabs = ['people', 'genogram', 'questions', 'gaps', 'records', 'exports', 'history'] as const;
export type CaseTab = (typeof caseTabs)[number];

export type Route =
  | { readonly page: 'cases' }
  | { readonly page: 'new-case' }
  | { readonly page: 'find' }
  | { readonly page: 'case'; readonly caseId: string; readonly tab: CaseTab; readonly item: string | undefined }
  | { readonly page: 'not-found' };

export function routeOf(hash: string): Route {
  const [first, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (first === undefined || first === '') return { page: 'cases' };
  if (first === 'new-case' && rest.length === 0) return { page: 'new-case' };
  if (first === 'find' && rest.length === 0) return { page: 'find' };
  const [caseId, tabName = 'people', item] = rest;
  const tab = caseTabs.find((name) => name === tabName);
  if (first !== 'cases' || caseId === undefined || tab === undefined) return { page: 'not-found' };
  return { page: 'case', caseId, tab, item };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function caseAddress(caseId: string, tab: CaseTab = 'people', item?: string): string {
  return `#/${['cases', caseId, tab, item].flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)])).join('/')}`;
}
