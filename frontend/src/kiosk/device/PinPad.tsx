import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState } from "react";
import type { PinTries } from "./deviceStore";
import { afterWrong, NO_TRIES, pauseLeft } from "./pin";

interface PinPadProps {
  readonly pin: string;
  readonly tries: PinTries;
  readonly onTries: (tries: PinTries) => void;
  readonly onRight: () => void;
  readonly onCancel: () => void;
}

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Asks for the PIN that the studio shows beside the tablet. */
export function PinPad({ pin, tries, onTries, onRight, onCancel }: PinPadProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const pause = usePause(tries);

  const type = (digit: string) => {
    if (pause > 0) return;
    const now = typed + digit;
    if (now === pin) {
      onTries(NO_TRIES);
      onRight();
    } else if (now.length < pin.length) {
      setTyped(now);
    } else {
      setTyped("");
      onTries(afterWrong(tries, Date.now()));
    }
  };
  const back = () => setTyped(typed.slice(0, -1));
  const key = useEffectEvent(({ key }: KeyboardEvent) => {
    if (/^\d$/.test(key)) type(key);
    if (key === "Backspace") back();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => key(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  const [given, all] = [typed.length, pin.length];
  const wrong = tries.wrong > 0 && typed === "";
  return (
    <section className="pin">
      <h2 id="staff-title">{t`For staff`}</h2>
      <p>{t`The PIN stands beside this tablet in the studio.`}</p>
      <p className="pin-typed">
        <span aria-hidden="true">{"●".repeat(given).padEnd(all, "○")}</span>
        <span className="visually-hidden" aria-live="polite">
          {t`${given} of ${all} digits`}
        </span>
      </p>
      <p className="pin-problem" role="alert">
        {wrong && (pause > 0 ? t`Wrong PIN. Try again in ${pause} s.` : t`Wrong PIN.`)}
      </p>
      <div className="pin-keys">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" aria-disabled={pause > 0} onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="pin-way" onClick={onCancel}>{t`Cancel`}</button>
        <button type="button" aria-disabled={pause > 0} onClick={() => type("0")}>
          0
        </button>
        <button type="button" className="pin-way" onClick={back}>{t`Delete`}</button>
      </div>
    </section>
  );
}

/** Seconds left, counted down. */
function usePause(tries: PinTries): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (pauseLeft(tries, Date.now()) === 0) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [tries]);
  return pauseLeft(tries, now);
}
