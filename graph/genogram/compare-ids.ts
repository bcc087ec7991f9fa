/** Orders ids the same on every machine, numbers by value: `r2-5-9` before `r10-1-4`. */
export function compareIds(a: string, b: string): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.min(partsA.length, partsB.length); index++) {
    const [left, right] = [partsA[index] ?? '', partsB[index] ?? ''];
    if (left === right) continue;
    const difference = Number(left) - Number(right);
    if (Number.isFinite(difference) && difference !== 0) return difference;
    return left < right ? -1 : 1;
  }
  return partsA.length - partsB.length;
}

function partsOf(id: string): readonly string[] {
  return id.split(/(\d+)/);
}
