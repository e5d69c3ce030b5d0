import { useLingui } from "@lingui/react/macro";
import { say } from "../player/engine/localized";
import type { Answered } from "./answered";
import "./WhatWeDid.css";

interface WhatWeDidProps {
  readonly answered: Answered;
  readonly language: string;
  readonly defaultLanguage: string;
}

/** You said - we did: that an answer leads to something is the best reason to give one. */
export function WhatWeDid({ answered: { said, did, publishedOn }, language, defaultLanguage }: WhatWeDidProps) {
  const { t, i18n } = useLingui();
  const visitors = say(said, language, defaultLanguage);
  const museum = say(did, language, defaultLanguage);
  const day = i18n.date(`${publishedOn}T12:00`, { dateStyle: "long" });
  return (
    <section className="we-did" aria-label={t`What visitors said and the museum did`}>
      <div>
        <h2 data-read="">{t`You said`}</h2>
        <p lang={visitors.lang} data-read="">
          {visitors.text}
        </p>
      </div>
      <div>
        <h2 data-read="">{t`We did`}</h2>
        <p lang={museum.lang} data-read="">
          {museum.text}
        </p>
        <p className="we-did-day">
          <time dateTime={publishedOn}>{day}</time>
        </p>
      </div>
    </section>
  );
}
