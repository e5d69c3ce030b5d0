import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import type { DeviceStore } from "./deviceStore";
import { PinPad } from "./PinPad";
import { NO_TRIES } from "./pin";
import "./staff.css";

interface StaffProps {
  readonly pin: string;
  readonly store: Promise<DeviceStore>;
  readonly onClose: () => void;
  /** What staff see once they have given the PIN. */
  readonly children: ReactNode;
}

/** Nobody may find it open. */
const QUIET_MS = 120_000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown"] as const;

/** What is behind the staff's door: the PIN first, then the panel. */
export function Staff({ pin, store, onClose, children }: StaffProps) {
  const { t } = useLingui();
  const [known, setKnown] = useState(false);
  const [tries, setTries] = useState(NO_TRIES);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void store.then(async (memory) => setTries((await memory.recall("pinTries")) ?? NO_TRIES));
  }, [store]);
  useQuiet(QUIET_MS, onClose);

  return (
    <dialog ref={dialog} className="staff" aria-labelledby="staff-title" onClose={onClose}>
      {known ? (
        <>
          {children}
          <button type="button" className="act act-plain staff-close" onClick={onClose}>{t`Close`}</button>
        </>
      ) : (
        <PinPad
          pin={pin}
          tries={tries}
          onTries={(now) => {
            setTries(now);
            void store.then((memory) => memory.keep("pinTries", now));
          }}
          onRight={() => setKnown(true)}
          onCancel={onClose}
        />
      )}
    </dialog>
  );
}

function useQuiet(ms: number, onQuiet: () => void): void {
  const quiet = useEffectEvent(onQuiet);
  useEffect(() => {
    let timer = setTimeout(() => quiet(), ms);
    const live = () => {
      clearTimeout(timer);
      timer = setTimeout(() => quiet(), ms);
    };
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, live);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, live);
    };
  }, [ms]);
}
