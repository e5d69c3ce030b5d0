import { useLingui } from "@lingui/react/macro";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ParticipantRole } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import type { LocalizedText } from "../i18n/localized";
import { CodeField } from "../ui/CodeField";
import { CODE_LENGTH, isWhole } from "../ui/typedCode";
import { Languages } from "./Languages";
import { type Joining, join, type Seat } from "./server";

interface JoinProps {
  /** From the QR code; else empty, and it is typed. */
  readonly scanned: string;
  readonly onJoined: (seat: Seat) => void;
  /** The workshop in which this phone has a place already. */
  readonly before?: LocalizedText;
  readonly onBack?: () => void;
}

type Outcome = Joining["kind"] | "incomplete" | "no role" | "asking";

/** Takes a place in a workshop: by code, in a language, in a role; without a name. */
export function Join({ scanned, onJoined, before, onBack }: JoinProps) {
  const { t } = useLingui();
  const { language, read } = useSpeech();
  const [code, setCode] = useState(scanned);
  const [role, setRole] = useState<ParticipantRole>();
  const [outcome, setOutcome] = useState<Outcome>();
  const field = useRef<HTMLInputElement>(null);
  const roles = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    document.title = `${t`Take part in a workshop`} – Kaiku`;
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (outcome === "asking") return;
    if (!isWhole(code)) {
      setOutcome("incomplete");
      field.current?.focus();
      return;
    }
    if (!role) {
      setOutcome("no role");
      roles.current?.querySelector("input")?.focus();
      return;
    }
    setOutcome("asking");
    const joining = await join(code, role, language);
    if (joining.kind === "joined") {
      onJoined(joining.seat);
      return;
    }
    setOutcome(joining.kind);
    field.current?.focus();
  };
  const problems: Partial<Record<Outcome, string>> = {
    incomplete: t`A code has ${CODE_LENGTH} characters.`,
    "unknown code": t`There is no workshop with this code, or it is over. Look at the screen again.`,
    "too often": t`Too many tries. Wait a minute and try again.`,
    unreachable: t`We cannot reach the museum's server. Check your connection and try again.`,
  };
  const problem = (outcome && problems[outcome]) ?? "";
  const choices: [ParticipantRole, string, string][] = [
    ["staff", t`Staff`, t`I work or volunteer at the museum`],
    ["customer", t`Visitor`, t`I visit museums, or might`],
    ["partner", t`Partner`, t`I work with the museum: a city, a school, a company, an association`],
  ];
  return (
    <main className="join">
      <Languages />
      <form onSubmit={submit} noValidate className="join-form">
        <h1>{t`Take part in a workshop`}</h1>
        {onBack && (
          <p>
            <button type="button" className="act act-plain" onClick={onBack}>
              {before && read(before) ? t`Back to “${read(before)}”` : t`Back to the workshop that you are in`}
            </button>
          </p>
        )}
        <div className="join-code">
          <CodeField
            id="join-code"
            label={t`Code on the screen`}
            code={code}
            onType={(typed) => {
              setCode(typed);
              setOutcome(undefined);
            }}
            problem={problem}
            problemClass="join-problem"
            stranger={t`No code has the characters 0, 1, 5, 8, B, I, L, O, S, U or Z. Look again.`}
            field={field}
          />
        </div>
        <fieldset ref={roles} className="roles" aria-describedby="join-role">
          <legend>{t`I am here as`}</legend>
          {choices.map(([id, name, hint]) => (
            <label key={id} className="role">
              <input
                type="radio"
                name="role"
                checked={role === id}
                aria-labelledby={`role-name-${id}`}
                aria-describedby={`role-${id}`}
                onChange={() => {
                  setRole(id);
                  setOutcome(undefined);
                }}
              />
              <span className="role-name" id={`role-name-${id}`}>
                {name}
              </span>
              <span className="role-hint" id={`role-${id}`}>
                {hint}
              </span>
            </label>
          ))}
          <p id="join-role" className="join-problem" role="alert">
            {outcome === "no role" && t`Choose one of these.`}
          </p>
        </fieldset>
        <button type="submit" className="act act-wide" aria-busy={outcome === "asking"}>
          {outcome === "asking" ? t`One moment…` : t`Join`}
        </button>
        <p className="small">
          {t`Nobody asks for your name. What you write is seen by everybody in the workshop, without saying who wrote it.`}
        </p>
      </form>
    </main>
  );
}
