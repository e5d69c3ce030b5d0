import { useCallback, useEffect, useState } from "react";
import { useEvery } from "./useEvery";

const HOUR_MS = 3_600_000;

/**
 * What a museum shows its visitors, read now and every hour. A tablet that is offline keeps what it read last.
 *
 * @param load the same function each time; undefined where it cannot be read
 */
export function useHourly<Item>(
  museumId: string | undefined,
  load: (museumId: string) => Promise<readonly Item[] | undefined>,
): readonly Item[] {
  const [items, setItems] = useState<readonly Item[]>([]);
  const read = useCallback(() => {
    if (museumId) load(museumId).then((now) => now && setItems(now));
  }, [museumId, load]);
  useEffect(read, [read]);
  useEvery(HOUR_MS, read);
  return items;
}
