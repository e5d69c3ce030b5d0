import { useLingui } from "@lingui/react/macro";

/** What the parts of the question bank are called, in the order in which they stand there. */
export function useCategoryNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    visit: t`The visit`,
    exhibition: t`Exhibitions`,
    service: t`Services`,
    wellbeing: t`Wellbeing`,
    accessibility: t`Accessibility`,
    visitor: t`The visitor`,
    closing: t`In closing`,
  };
}
