import { useLingui } from "@lingui/react/macro";
import type { Text } from "./texts";

/** What the texts of a thing are called. */
export function usePartNames(): Readonly<Record<Text["kind"], string>> {
  const { t } = useLingui();
  return {
    title: t`Title`,
    thanks: t`Words of thanks`,
    text: t`Question`,
    help: t`Help`,
    option: t`Option`,
    row: t`Row`,
    minLabel: t`The lowest means`,
    maxLabel: t`The highest means`,
  };
}
