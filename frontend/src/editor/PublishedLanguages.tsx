import { Trans, useLingui } from "@lingui/react/macro";
import type { Definition } from "../api/types";
import { completeness, shownLanguages, textGroups } from "./texts";
import { useLanguageNames } from "./useLanguageNames";

/** In which languages visitors get a survey, and which are held back. */
export function PublishedLanguages({ definition }: { definition: Definition }) {
  const { t } = useLingui();
  const nameOfLanguage = useLanguageNames();
  const { heldBack = [] } = definition;
  const far = completeness(textGroups(definition), heldBack);
  const held = heldBack.map((tag) => {
    const { done, all } = far.get(tag) ?? { done: 0, all: 0 };
    return t`${nameOfLanguage(tag)} (${done} of ${all} texts)`;
  });
  const shown = shownLanguages(definition).map(nameOfLanguage).join(" · ");
  return (
    <>
      <p>
        <Trans>Languages: {shown}.</Trans>
      </p>
      {held.length > 0 && <p>{t`Held back: ${held.join(" · ")}.`}</p>}
    </>
  );
}
