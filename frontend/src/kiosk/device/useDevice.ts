import { useCallback, useEffect, useRef, useState } from "react";
import { currentContact, recallContact } from "../server";
import { useEvery } from "../useEvery";
import { type Enrolled, enrol, fetchAssignment } from "./deviceApi";
import { DeviceStore, type Enrolment, type TaggedAssignment } from "./deviceStore";
import { takeScannedCode } from "./enrolmentCode";
import type { DeviceAssignment } from "./programme";

export type Device =
  | { readonly kind: "loading" }
  /** Not enrolled, or no more; `scanned` is a code that did not do. */
  | { readonly kind: "stranger"; readonly signedOut: boolean; readonly scanned?: Scanned }
  /** Without an assignment only until the server was reached for the first time. */
  | { readonly kind: "enrolled"; readonly enrolment: Enrolment; readonly assignment?: DeviceAssignment };

interface Scanned {
  readonly code: string;
  readonly outcome: Exclude<Enrolled["kind"], "enrolled">;
}

const MINUTE_MS = 60_000;

/** Who this tablet is and what it plays, remembered over restarts and looked up again every minute. */
export function useDevice() {
  const [device, setDevice] = useState<Device>({ kind: "loading" });
  const opening = useRef<Promise<DeviceStore>>(undefined);
  opening.current ??= DeviceStore.open();
  const store = opening.current;
  const assigned = useRef<TaggedAssignment>(undefined);
  const enrolled = useRef<Enrolment>(undefined);

  const takeOn = useCallback((enrolment: Enrolment, assignment: TaggedAssignment | undefined) => {
    enrolled.current = enrolment;
    assigned.current = assignment;
    setDevice({ kind: "enrolled", enrolment, ...(assignment && { assignment: assignment.content }) });
  }, []);

  /** Forgets the token, not the answers. */
  const leave = useCallback(
    async (signedOut: boolean) => {
      enrolled.current = undefined;
      assigned.current = undefined;
      setDevice({ kind: "stranger", signedOut });
      const memory = await store;
      if (signedOut) await memory.keep("signedOut", true);
      await memory.forget("enrolment", "assignment", "pinTries");
    },
    [store],
  );
  /** The server does not know this token; another one may have taken its place meanwhile. */
  const signOut = useCallback(
    async (token: string) => {
      if (enrolled.current?.token === token) await leave(true);
    },
    [leave],
  );

  const refresh = useCallback(async (): Promise<void> => {
    const enrolment = enrolled.current;
    if (!enrolment) return;
    const now = await fetchAssignment(enrolment.token, assigned.current?.tag);
    if (enrolled.current !== enrolment) return;
    if (now.kind === "unknown device") return signOut(enrolment.token);
    if (now.kind === "changed") takeOn(enrolment, now.assignment);
    const memory = await store;
    await memory.keep("contact", currentContact());
    // Browsers throw away what a page keeps, even under the page.
    const whole = now.kind !== "changed" && (await memory.recall("enrolment")) !== undefined;
    if (whole || enrolled.current !== enrolment) return;
    await memory.keep("enrolment", enrolment);
    if (assigned.current) await memory.keep("assignment", assigned.current);
  }, [signOut, store, takeOn]);

  /** @returns what became of it; a tablet that was enrolled before stays so unless the code is good. */
  const handIn = useCallback(
    async (code: string): Promise<Enrolled["kind"]> => {
      const outcome = await enrol(code);
      if (outcome.kind === "enrolled") {
        const memory = await store;
        await memory.forget("assignment", "pinTries", "signedOut");
        await memory.keep("enrolment", outcome.enrolment);
        takeOn(outcome.enrolment, undefined);
        void navigator.storage?.persist?.().catch(() => {});
        await refresh();
      }
      return outcome.kind;
    },
    [refresh, store, takeOn],
  );

  const scanned = useCallback(
    async (code: string) => {
      const outcome = await handIn(code);
      if (outcome === "enrolled") return;
      setDevice((before) => (before.kind === "stranger" ? { ...before, scanned: { code, outcome } } : before));
    },
    [handIn],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const code = takeScannedCode();
    const begin = async () => {
      const memory = await store;
      recallContact((await memory.recall("contact")) ?? { online: false });
      const enrolment = await memory.recall("enrolment");
      if (enrolment) takeOn(enrolment, await memory.recall("assignment"));
      else setDevice({ kind: "stranger", signedOut: (await memory.recall("signedOut")) ?? false });
      if (code !== undefined) await scanned(code);
      await refresh();
    };
    void begin();
  }, [refresh, scanned, store, takeOn]);

  useEffect(() => {
    const look = () => {
      const code = takeScannedCode();
      if (code !== undefined) void scanned(code);
    };
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, [scanned]);
  useEvery(MINUTE_MS, () => void refresh());

  return { device, store, handIn, refresh, leave, signOut };
}
