import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Definition } from "../api/types";
import { Select } from "../ui/Select";
import { useLanguageNames } from "./useLanguageNames";

const SIZES = { tablet: { width: 1024, height: 768 }, phone: { width: 390, height: 760 } };
type Size = keyof typeof SIZES;
/** The kiosk draws the whole survey anew, on the thread on which somebody types: not between two keys. */
const PAUSE_MS = 200;

/** The draft in the real kiosk, as large as the place allows; it begins at the question that is open. */
export function Preview({ definition, at }: { definition: Definition; at: string | undefined }) {
  const { t } = useLingui();
  const nameOfLanguage = useLanguageNames();
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>("tablet");
  const [wanted, setLanguage] = useState(definition.defaultLanguage);
  const [ready, setReady] = useState(0);
  const [scale, setScale] = useState(0.4);
  const language = definition.languages.includes(wanted) ? wanted : definition.defaultLanguage;
  const { width, height } = SIZES[size];

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data === "ready") setReady((times) => times + 1);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  useEffect(() => {
    if (!ready) return;
    const pause = setTimeout(() => {
      const shown = shownAlways(definition, at);
      frame.current?.contentWindow?.postMessage({ definition: shown, language, at }, location.origin);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [ready, definition, language, at]);
  useEffect(() => {
    const watched = new ResizeObserver(([entry]) => {
      if (entry) setScale(Math.min(1, entry.contentRect.width / width));
    });
    if (room.current) watched.observe(room.current);
    return () => watched.disconnect();
  }, [width]);

  return (
    <section className="preview card" aria-label={t`Preview`}>
      <div className="preview-bar">
        <Select
          label={t`Preview on`}
          options={[
            { id: "tablet", text: t`Tablet` },
            { id: "phone", text: t`Phone` },
          ]}
          value={size}
          onChange={(chosen) => setSize(chosen as Size)}
        />
        <Select
          label={t`Preview in`}
          options={definition.languages.map((tag) => ({ id: tag, text: nameOfLanguage(tag) }))}
          value={language}
          onChange={(chosen) => setLanguage(String(chosen))}
        />
      </div>
      <div ref={room} className="preview-room" style={{ blockSize: height * scale }}>
        <iframe
          ref={frame}
          title={t`What visitors see`}
          src="/kiosk.html?preview"
          className="preview-frame"
          style={{ inlineSize: width, blockSize: height, scale: String(scale) }}
        />
      </div>
    </section>
  );
}

/** The question that is written is to be seen, whatever it hangs on. */
function shownAlways(definition: Definition, at: string | undefined): Definition {
  const pages = definition.pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) => {
      if (question.key !== at) return question;
      const { visibleWhen: _, ...shown } = question;
      return shown;
    }),
  }));
  return { ...definition, pages };
}
