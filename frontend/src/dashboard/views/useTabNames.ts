import { useLingui } from "@lingui/react/macro";

/** Names of a survey's pages by the last part of their address, which stands for itself where it has none here. */
export function useTabNames(): (tab: string) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    overview: t`Overview`,
    questions: t`Question`,
    compare: t`Compare`,
    crosstab: t`Crosstab`,
    change: t`Before and after`,
    live: t`Live`,
    rhythm: t`Hours`,
    comments: t`Comments`,
  };
  return (tab) => names[tab] ?? tab;
}
