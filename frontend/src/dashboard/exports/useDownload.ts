import { useEffect, useRef, useState } from "react";
import { download, type Progress } from "../../api/exports";
import { keepFile } from "../../ui/keepFile";

export type Download =
  | { state: "idle" }
  | { state: "running"; progress: Progress }
  | { state: "done"; name: string; progress: Progress }
  | { state: "failed"; failure: unknown };

/** Screens need no more news than this. */
const NEWS_EVERY_MS = 100;

/** Fetches one file at a time and keeps it; leaving the page cancels. */
export function useDownload() {
  const [now, setNow] = useState<Download>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);

  const start = async (address: string) => {
    const mine = new AbortController();
    running.current = mine;
    let last: Progress = { bytes: 0 };
    let told = 0;
    setNow({ state: "running", progress: last });
    try {
      const { file, name } = await download(
        address,
        (progress) => {
          last = progress;
          if (performance.now() - told < NEWS_EVERY_MS) return;
          told = performance.now();
          setNow({ state: "running", progress });
        },
        mine.signal,
      );
      keepFile(file, name);
      setNow({ state: "done", name, progress: last });
    } catch (failure) {
      setNow(mine.signal.aborted ? { state: "idle" } : { state: "failed", failure });
    }
  };
  return { now, start, cancel, forget: () => setNow({ state: "idle" }) };
}
