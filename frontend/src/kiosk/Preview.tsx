import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../i18n/I18n";
import { negotiateLanguage } from "../i18n/languages";
import { directionOf } from "../player/direction";
import type { Answers } from "../player/engine/answers";
import type { Definition } from "../player/engine/definition";
import { hasEasyWords, say } from "../player/engine/localized";
import { Player } from "../player/Player";
import { Frame } from "./Frame";
import { Toolbar } from "./Toolbar";
import { useModes } from "./useModes";
import { useReader } from "./useReader";

interface Shown {
  readonly definition: Definition;
  readonly language: string;
  /** Key of the question to begin at. */
  readonly at?: string;
}

/**
 * Plays what the page around it sends, from its own origin only, and keeps and sends nothing. Each message begins anew at
 * its question, with what was answered so far.
 */
export function Preview() {
  const [shown, setShown] = useState<Shown>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent) => {
      if (origin !== location.origin || source !== parent || !isShown(data)) return;
      setShown(data);
      setTimes((before) => before + 1);
    };
    addEventListener("message", hear);
    parent.postMessage("ready", location.origin);
    return () => removeEventListener("message", hear);
  }, []);
  return shown && <Played key={shown.language} shown={shown} times={times} />;
}

function Played({ shown, times }: { shown: Shown; times: number }) {
  const { t } = useLingui();
  const { definition, at } = shown;
  const { speak: speakWords } = useSpeech();
  const [language, speak] = useState(shown.language);
  const [ended, setEnded] = useState<number>();
  const [again, setAgain] = useState(0);
  const answers = useRef<Answers>({});
  const { modes, setModes } = useModes();
  const easily = hasEasyWords(definition, language);
  const reader = useReader(language, `${times} ${language}`);
  useEffect(() => {
    speakWords(negotiateLanguage([language, definition.defaultLanguage, "en"]));
  }, [language, definition.defaultLanguage, speakWords]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  });
  const thanks = say(definition.thanks ?? {}, language, definition.defaultLanguage);
  return (
    <Frame
      shared
      assignment={{ channel: "kiosk", version: 0, definition, museum: { name: definition.title } }}
      language={language}
      onLanguage={speak}
      welcoming={false}
      tools={<Toolbar modes={modes} onModes={setModes} reader={reader} easily={easily} />}
    >
      {ended === times ? (
        <div className="notice">
          <h1>{t`Thank you`}</h1>
          {thanks.text && <p lang={thanks.lang}>{thanks.text}</p>}
          <button
            type="button"
            className="act"
            onClick={() => {
              answers.current = {};
              setEnded(undefined);
              setAgain(again + 1);
            }}
          >
            {t`Next visitor`}
          </button>
        </div>
      ) : (
        <Player
          key={`${times} ${again}`}
          definition={definition}
          seed={`${again}`}
          language={language}
          easy={modes.easy && easily}
          onProgress={(progress) => {
            answers.current = progress.answers;
          }}
          onFinish={() => setEnded(times)}
          {...(again === 0 && at && { progress: { answers: answers.current, at } })}
        />
      )}
    </Frame>
  );
}

const isShown = (data: unknown): data is Shown => typeof data === "object" && data !== null && "definition" in data;
