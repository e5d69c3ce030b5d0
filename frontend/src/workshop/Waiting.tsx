import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { localized } from "../i18n/localized";
import { Known } from "./Known";

/** Before it begins: what it is about. */
export function Waiting({ state: { workshop } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { joined } = workshop;
  const title = localized(workshop.title, language);
  return (
    <>
      <h1 lang={title.language}>{title.text}</h1>
      <p className="lead">{t`You are in. It begins soon: keep this page open.`}</p>
      <p>{t`${plural(joined, { one: "# person is here.", other: "# people are here." })}`}</p>
      <Known workshop={workshop} />
    </>
  );
}
