import { useLingui } from "@lingui/react/macro";
import type { DataClass } from "./terms";

type Words = { readonly name: string; readonly goes: string };

/** What each class of data is, and what is lost with it. */
export function useClassWords(): Readonly<Record<DataClass, Words>> {
  const { t } = useLingui();
  return {
    answers: {
      name: t`Single answers`,
      goes: t`Their counts stay, so results and releases do not change. Crosstabs, comparisons before and after, and exports no longer have them, and visitors can no longer erase them.`,
    },
    comments: {
      name: t`Answers in own words`,
      goes: t`Comments and what was made of them. That somebody wrote something stays counted.`,
    },
    paradata: { name: t`How long questions took`, goes: t`Signs of play that were found stay.` },
    pairs: {
      name: t`Links between before and after`,
      goes: t`The answers stay, but can no longer be compared in pairs.`,
    },
    quarantined: {
      name: t`Refused answers`,
      goes: t`What tablets sent, could not be stored and nobody has mended.`,
    },
    deviceHealth: { name: t`State of tablets`, goes: t`Of tablets that are no longer heard of.` },
    audit: { name: t`Log of changes`, goes: t`Kept for a year at least.` },
  };
}
