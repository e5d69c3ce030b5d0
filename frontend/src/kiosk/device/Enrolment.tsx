import { useLingui } from "@lingui/react/macro";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useSpeech } from "../../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/languages";
import { CodeField } from "../../ui/CodeField";
import { CODE_LENGTH, isWhole } from "../../ui/typedCode";
import type { Enrolled } from "./deviceApi";
import type { Storage } from "./health";
import "./Enrolment.css";

interface EnrolmentProps {
  readonly signedOut: boolean;
  /** A code that was scanned and did not do. */
  readonly scanned?: { readonly code: string; readonly outcome: Enrolled["kind"] };
  /** Answers of visitors that are still on this tablet. */
  readonly unsent: number;
  readonly storage: Storage | undefined;
  readonly onCode: (code: string) => Promise<Enrolled["kind"]>;
}

/** Staff type the code that the studio gave them. */
export function Enrolment({ signedOut, scanned, unsent, storage, onCode }: EnrolmentProps) {
  const { t } = useLingui();
  const { language, setLanguage } = useSpeech();
  const [code, setCode] = useState(scanned?.code ?? "");
  const [outcome, setOutcome] = useState<Enrolled["kind"] | "incomplete" | "asking" | undefined>(scanned?.outcome);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (outcome === "asking") return;
    if (!isWhole(code)) {
      setOutcome("incomplete");
      field.current?.focus();
      return;
    }
    setOutcome("asking");
    setOutcome(await onCode(code));
    field.current?.focus();
  };
  const problem = {
    incomplete: t`A code has ${CODE_LENGTH} characters.`,
    "unknown code": t`This code is wrong, already used or older than 15 minutes. Make a new one in the studio.`,
    "too often": t`Too many tries. Wait a minute and try again.`,
    unreachable: t`We cannot reach the museum's server. Check the network of this tablet and try again.`,
    asking: "",
    enrolled: "",
  }[outcome ?? "asking"];

  return (
    <main className="enrolment">
      <nav aria-label={t`Language`}>
        {LANGUAGES.map((tag) => (
          <button key={tag} type="button" lang={tag} aria-pressed={tag === language} onClick={() => setLanguage(tag)}>
            {LANGUAGE_NAMES[tag]}
          </button>
        ))}
      </nav>
      <form onSubmit={submit} noValidate>
        {signedOut && (
          <p className="enrolment-news" role="status">
            {t`This tablet has been signed out by the museum.`}
          </p>
        )}
        <h1>{t`Connect this tablet`}</h1>
        <p id="enrolment-how">{t`Staff add this tablet in the studio. Type the code that appears there, or scan its QR code with this tablet.`}</p>
        <CodeField
          id="enrolment-code"
          label={t`Code`}
          code={code}
          onType={(typed) => {
            setCode(typed);
            setOutcome(undefined);
          }}
          problem={problem}
          problemClass="enrolment-problem"
          stranger={t`No code has the characters 0, 1, 5, 8, B, I, L, O, S, U or Z. Look again.`}
          explainedBy="enrolment-how"
          field={field}
        />
        <button type="submit" className="act" aria-busy={outcome === "asking"}>
          {outcome === "asking" ? t`One moment…` : t`Connect`}
        </button>
      </form>
      <footer>
        {unsent > 0 && (
          <p>{t`Answers on this tablet that are not sent yet: ${unsent}. They are kept and sent as soon as possible.`}</p>
        )}
        {storage === "none" && (
          <p>{t`This browser keeps nothing (a private window?): the tablet would have to be connected again after each restart.`}</p>
        )}
        {storage === "full" && <p>{t`The storage of this tablet is full. Make room before visitors use it.`}</p>}
      </footer>
    </main>
  );
}
