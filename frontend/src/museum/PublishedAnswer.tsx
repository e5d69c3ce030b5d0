import { Trans } from "@lingui/react/macro";
import type { PublishedAnswer as Answer } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { localized } from "../i18n/localized";

/** One thing that was said and what was done, with its day. */
export function PublishedAnswer({ answer }: { answer: Answer }) {
  const { language, format } = useSpeech();
  const said = localized(answer.said, language);
  const did = localized(answer.did, language);
  return (
    <article className="public-answer">
      <p className="public-day">
        <time dateTime={answer.publishedOn}>{format.day(answer.publishedOn)}</time>
      </p>
      <div>
        <h2>
          <Trans>You said</Trans>
        </h2>
        <p lang={said.language}>{said.text}</p>
      </div>
      <div>
        <h2>
          <Trans>We did</Trans>
        </h2>
        <p lang={did.language}>{did.text}</p>
      </div>
    </article>
  );
}
