/** An answer that was broken off, up to the last item of its lists that is whole. */

/** @returns the parsed JSON, or `undefined` where no item is whole. */
export function wholeItems(json: string): unknown {
  const open: string[] = [];
  let isText = false;
  let end = 0;
  for (let at = 0; at < json.length; at += 1) {
    const mark = json.charAt(at);
    if (isText && mark === '\\') at += 1;
    else if (mark === '"') isText = !isText;
    else if (isText) continue;
    else if (mark === '{' || mark === '[') open.push(mark);
    else if (mark === '}' || mark === ']') {
      open.pop();
      if (open.join('') === '{[') end = at + 1;
    }
  }
  if (end === 0) return undefined;
  try {
    return JSON.parse(`${json.slice(0, end)}]}`);
  } catch {
    return undefined;
  }
}
