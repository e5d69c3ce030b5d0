import { useState, useSyncExternalStore } from "react";
import { currentContact, watchContact } from "../server";
import { Trouble } from "../Trouble";
import { useEvery } from "../useEvery";
import { usePost } from "../usePost";
import { Visit } from "../Visit";
import { Chooser } from "./Chooser";
import { Enrolment } from "./Enrolment";
import { openParts, type Part, partInTurn } from "./programme";
import { Staff } from "./Staff";
import { StaffLine } from "./StaffLine";
import { StaffPanel } from "./StaffPanel";
import { useUpdates } from "./updates";
import { useDevice } from "./useDevice";
import { useGallery } from "./useGallery";
import { useHeartbeat } from "./useHeartbeat";
import { useStaffDoor } from "./useStaffDoor";

const MINUTE_MS = 60_000;

/** What is on: a part of the assignment, and the language that was chosen with it where there was a choice. */
interface Choice {
  readonly part: Part;
  readonly language?: string;
}

/** A tablet that belongs to a museum: enrols, and then plays its assignment to one visitor after the other. */
export function Tablet() {
  const { device, store, handIn, refresh, leave, signOut } = useDevice();
  const enrolment = device.kind === "enrolled" ? device.enrolment : undefined;
  const assignment = device.kind === "enrolled" ? device.assignment : undefined;
  const post = usePost({ token: enrolment?.token, onUnknownDevice: signOut });
  const storage = useHeartbeat(enrolment, post, (token) => void signOut(token));

  const [turn, setTurn] = useState(0);
  const [choice, setChoice] = useState<Choice>();
  const [visiting, setVisiting] = useState<Choice>();
  const [staff, setStaff] = useState(false);
  const kept = useUpdates(!visiting && !choice && !staff);
  const fullScreen = useGallery();
  const now = useServerMinute();
  useStaffDoor(assignment !== undefined && !visiting && !staff, () => setStaff(true));

  const open = assignment ? openParts(assignment, now) : [];
  const choosing = assignment?.playing === "chooser" && open.length > 1;
  const next = choosing ? choice : partInTurn(open, turn);
  // Whatever changes meanwhile, a visitor finishes what they have begun.
  const on = visiting ?? (next && ("part" in next ? next : { part: next }));
  const over = () => {
    setTurn(turn + 1);
    setChoice(undefined);
    setVisiting(undefined);
    void refresh();
  };

  const screen = () => {
    if (on) {
      const { part, language } = on;
      return (
        <Visit
          key={`${part.key} ${part.assignment.version} ${turn}`}
          place={{ key: part.key, phase: "single" }}
          assignment={part.assignment}
          post={post}
          onOver={over}
          onBusy={(busy) => setVisiting(busy ? on : undefined)}
          {...(language && { begin: language })}
        />
      );
    }
    switch (device.kind) {
      case "loading":
        return <Trouble kind="loading" onRetry={refresh} />;
      case "stranger":
        return (
          <Enrolment
            key={`${device.scanned?.code} ${device.scanned?.outcome}`}
            signedOut={device.signedOut}
            unsent={post.queue.waiting + post.queue.refused}
            storage={storage}
            onCode={handIn}
            {...(device.scanned && { scanned: device.scanned })}
          />
        );
      case "enrolled":
        if (!assignment) return <Trouble kind="unreachable" onRetry={refresh} />;
        if (choosing)
          return (
            <Chooser
              museum={assignment.museum}
              parts={open}
              onChoose={(part, language) => setChoice({ part, language })}
            />
          );
        return <Trouble kind={assignment.collectors.length > 0 ? "closed" : "unassigned"} onRetry={refresh} />;
    }
  };

  return (
    <>
      {screen()}
      {assignment && !visiting && <StaffLine storage={storage} queue={post.queue} />}
      {assignment && staff && (
        <Staff pin={assignment.staffPin} store={store} onClose={() => setStaff(false)}>
          <StaffPanel
            assignment={assignment}
            post={post}
            storage={storage}
            kept={kept}
            fullScreen={fullScreen}
            onReload={refresh}
            onDisconnect={() => {
              setStaff(false);
              void leave(false);
            }}
          />
        </Staff>
      )}
    </>
  );
}

/** The time by the server's clock as far as it is known, looked at every minute. */
function useServerMinute(): number {
  const [now, setNow] = useState(Date.now);
  const { skewSeconds = 0 } = useSyncExternalStore(watchContact, currentContact);
  useEvery(MINUTE_MS, () => setNow(Date.now()));
  return now - skewSeconds * 1000;
}
