import { useLingui } from "@lingui/react/macro";
import type { EffectSize } from "./effect";

/** Sizes of a difference in words. */
export function useEffectSizes(): Record<EffectSize, string> {
  const { t } = useLingui();
  return { negligible: t`negligible`, small: t`small`, medium: t`medium`, large: t`large` };
}
