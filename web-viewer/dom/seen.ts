/** Which quotes have really been on screen: evidence never scrolled into view is not evidence seen (practice §6). */

export interface SeenWatch {
  /** Calls `onSeen` once, when most of `target`, or as much of it as the window holds, has been in view. */
  readonly watch: (target: Element, onSeen: () => void) => void;
  readonly stop: () => void;
}

const steps = Array.from({ length: 21 }, (_, step) => step / 20);

/** @param coveredBelow pixels at the bottom of the window where something lies over the page. */
export function watchSeen(coveredBelow: number): SeenWatch {
  const waiting = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const onSeen = waiting.get(entry.target);
        if (onSeen === undefined || !isOnScreen(entry)) continue;
        observer.unobserve(entry.target);
        waiting.delete(entry.target);
        onSeen();
      }
    },
    { threshold: steps, rootMargin: `0px 0px -${Math.round(coveredBelow)}px 0px` },
  );
  return {
    watch: (target, onSeen) => {
      waiting.set(target, onSeen);
      observer.observe(target);
    },
    stop: () => observer.disconnect(),
  };
}

/** A quote taller than the window counts when it fills half of the window. */
function isOnScreen({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= 0.6 || (rootBounds !== null && intersectionRect.height >= rootBounds.height / 2);
}
