import { useLingui } from "@lingui/react/macro";
import type { Storage } from "./health";

export function useStorageWords(): Record<Storage, string> {
  const { t } = useLingui();
  return {
    persistent: t`Kept for good`,
    "best-effort": t`Kept until the browser needs the room`,
    full: t`Full: make room on this tablet`,
    none: t`None: this browser keeps nothing (a private window?)`,
  };
}
