import { type RefObject, useLayoutEffect, useState } from "react";

/** In rem, so that larger text counts as less room. */
const NARROW = 36;

/** Whether the element is too narrow for a table. */
export function useNarrow(element: RefObject<Element | null>): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setNarrow(measured.clientWidth < NARROW * rem());
    measure();
    // Its height follows the size of the text.
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return narrow;
}

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
