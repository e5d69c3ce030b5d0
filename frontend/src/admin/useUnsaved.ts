import { useEffect, useRef } from "react";

const contents = (form: HTMLFormElement | null) => (form ? JSON.stringify([...new FormData(form)]) : "");

/** Tells whether a form holds something else than when it was opened or last saved. */
export function useUnsaved() {
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef("");
  useEffect(() => {
    saved.current = contents(form.current);
  }, []);
  return {
    form,
    isDirty: () => contents(form.current) !== saved.current,
    markSaved: () => {
      saved.current = contents(form.current);
    },
  };
}
