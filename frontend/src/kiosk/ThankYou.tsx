import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { Definition } from "../player/engine/definition";
import { say } from "../player/engine/localized";
import type { Answered } from "./answered";
import { EraseAnswer } from "./EraseAnswer";
import { PhoneCode } from "./PhoneCode";
import { useIdle } from "./useIdle";
import type { Postmark } from "./usePost";
import { WhatWeDid } from "./WhatWeDid";
import "./ThankYou.css";

interface ThankYouProps {
  readonly shared: boolean;
  /** The answer; undefined where nothing was to be stored. */
  readonly sent: { readonly id: string; readonly postmark: Postmark } | undefined;
  readonly definition: Definition;
  readonly language: string;
  readonly easy: boolean;
  readonly phoneKey: string | undefined;
  /** The last thing that the museum did because of what visitors said. */
  readonly answered: Answered | undefined;
  readonly onAgain: () => void;
}

/** Long enough to read, and to bring out a phone where there is something to scan. */
const STAY_S = 25;
const STAY_TO_SCAN_S = 45;

/** The end of a visit. A shared tablet goes back by itself; a phone shows the receipt, by which the answer can be erased. */
export function ThankYou(props: ThankYouProps) {
  const { shared, sent, definition, language, easy, phoneKey, answered, onAgain } = props;
  const { t } = useLingui();
  const { id, postmark } = sent ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { thanks, defaultLanguage } = definition;
  const own = thanks && say(thanks, language, defaultLanguage, easy);
  return (
    <div className="notice thanks">
      <h1 ref={heading} tabIndex={-1} data-read="">{t`Thank you`}</h1>
      <p lang={sent && own?.lang} data-read="">
        {sent
          ? own?.text || t`Your answer helps the museum to do better.`
          : t`As you did not agree, nothing was stored.`}
      </p>
      <p role="status" data-read="">
        {postmark?.kind === "later" && t`It is safe on this device and will be sent as soon as there is a connection.`}
        {postmark?.kind === "refused" && t`It is kept on this device, but the museum's server could not take it.`}
      </p>
      {answered && <WhatWeDid answered={answered} language={language} defaultLanguage={defaultLanguage} />}
      {!shared && postmark?.kind === "stored" && (
        <p className="receipt">
          {t`Receipt`} <code>{postmark.receiptCode}</code>
          <br />
          {t`With this code you can ask for your answer to be erased.`}
        </p>
      )}
      {!shared && id && postmark?.kind === "stored" && postmark.receiptCode && (
        <EraseAnswer id={id} receiptCode={postmark.receiptCode} />
      )}
      {shared && phoneKey && <PhoneCode phoneKey={phoneKey} language={language} words={t`Go on with your own phone`} />}
      {shared && <WayBack seconds={phoneKey ? STAY_TO_SCAN_S : STAY_S} onAgain={onAgain} />}
    </div>
  );
}

/** Back to the beginning, for the next visitor: by itself after a while that every touch makes longer. */
function WayBack({ seconds, onAgain }: { seconds: number; onAgain: () => void }) {
  const { t } = useLingui();
  const left = useIdle(true, onAgain, { quiet: 0, warning: seconds }) ?? seconds;
  return (
    <div className="way-back">
      <button type="button" className="act" onClick={onAgain}>{t`Next visitor`}</button>
      <p className="way-back-left" role="timer">{t`Goes back by itself in ${left} s`}</p>
      <span className="way-back-line" style={{ inlineSize: `${(100 * left) / seconds}%` }} />
    </div>
  );
}
