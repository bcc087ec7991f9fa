/** The paths of the mails or archives that a record came in, whose originals hold its text too ("mail.eml/plan.docx" came in "mail.eml"). */
export function originalsAround(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
