/** The paths whose original files hold a record's text: its own, and the mails or archives it came in ("mail.eml/plan.docx" came in "mail.eml"). */
export function originalsHolding(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
