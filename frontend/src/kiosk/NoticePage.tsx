import { useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState } from "react";
import { useSpeech } from "../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import { accessibilityStatement } from "../i18n/notices/accessibility";
import { type Privacy, privacyNotice } from "../i18n/notices/privacy";
import { Prose } from "../ui/Prose";
import type { NoticeKind } from "./NoticeDoors";

interface NoticePageProps {
  readonly kind: NoticeKind;
  readonly privacy: (Privacy & { readonly accessibilityContact?: string | null }) | undefined;
  readonly onClose: () => void;
}

/** A notice over the whole screen, in any of the languages that it has; what was begun stands beneath as it was. */
export function NoticePage({ kind, privacy, onClose }: NoticePageProps) {
  const { t } = useLingui();
  const speech = useSpeech();
  const [language, setLanguage] = useState(speech.language);
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { title, lead, sections } =
    kind === "privacy" && privacy
      ? privacyNotice(language, privacy)
      : accessibilityStatement(language, "surveys", privacy?.accessibilityContact);
  return (
    <dialog ref={dialog} className="notice-page" aria-labelledby={heading} onClose={onClose}>
      <div className="notice-page-line">
        <button type="button" className="act" onClick={() => dialog.current?.close()}>
          {t`Back`}
        </button>
        <nav className="frame-languages" aria-label={t`Language`}>
          {LANGUAGES.map((tag) => (
            <button
              key={tag}
              type="button"
              className="frame-language"
              lang={tag}
              aria-pressed={tag === language}
              onClick={() => setLanguage(tag)}
            >
              {tag.toUpperCase()}
              <span className="visually-hidden"> {LANGUAGE_NAMES[tag]}</span>
            </button>
          ))}
        </nav>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <div className="notice-page-text" lang={language} dir="ltr" tabIndex={0}>
        <h1 id={heading} data-read="">
          {title}
        </h1>
        <p className="notice-page-lead" data-read="">
          {lead}
        </p>
        <Prose parts={sections} />
      </div>
    </dialog>
  );
}
