import { useState, useSyncExternalStore } from "react";
import type { Choices } from "../choice";
import type { Place } from "../place";
import { currentContact, watchContact } from "../server";
import { Trouble } from "../Trouble";
import { useEvery } from "../useEvery";
import { usePost } from "../usePost";
import { Visit } from "../Visit";
import { Enrolment } from "./Enrolment";
import { choicesOf } from "./programme";
import { Staff } from "./Staff";
import { StaffLine } from "./StaffLine";
import { StaffPanel } from "./StaffPanel";
import { useUpdates } from "./updates";
import { useDevice } from "./useDevice";
import { useGallery } from "./useGallery";
import { useHeartbeat } from "./useHeartbeat";
import { useStaffDoor } from "./useStaffDoor";

const MINUTE_MS = 60_000;
/** The collectors' keys come with the assignment. */
const HERE: Place = { key: "", phase: "single" };

/** A tablet that belongs to a museum: enrols, and then plays its assignment to one visitor after the other. */
export function Tablet() {
  const { device, store, handIn, refresh, leave, signOut } = useDevice();
  const enrolment = device.kind === "enrolled" ? device.enrolment : undefined;
  const assignment = device.kind === "enrolled" ? device.assignment : undefined;
  const post = usePost({ token: enrolment?.token, onUnknownDevice: signOut });
  const storage = useHeartbeat(enrolment, post, (token) => void signOut(token));

  const { skewSeconds } = useSyncExternalStore(watchContact, currentContact);
  const now = useMinute() - (skewSeconds ?? 0) * 1000;

  const [turn, setTurn] = useState(0);
  const [visiting, setVisiting] = useState<Choices>();
  const [staff, setStaff] = useState(false);
  const kept = useUpdates(!visiting && !staff);
  const fullScreen = useGallery();
  useStaffDoor(assignment !== undefined && !visiting && !staff, () => setStaff(true));

  // Whatever changes meanwhile, a visitor finishes what they have begun.
  const choices = visiting ?? (assignment && choicesOf(assignment, now, turn));
  const over = () => {
    setVisiting(undefined);
    setTurn(turn + 1);
    void refresh();
  };

  const screen = () => {
    if (choices) {
      return (
        <Visit
          key={`${turn} ${choices.map(({ key, assignment }) => `${key} ${assignment.version}`)}`}
          place={HERE}
          choices={choices}
          post={post}
          onOver={over}
          onBusy={(busy) => setVisiting(busy ? choices : undefined)}
          {...(skewSeconds !== undefined && { clockSkewSeconds: skewSeconds })}
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

/** The time by this tablet's clock, looked at every minute. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEvery(MINUTE_MS, () => setNow(Date.now()));
  return now;
}
