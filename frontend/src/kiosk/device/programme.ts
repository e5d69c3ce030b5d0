import type { LocalizedText } from "../../player/engine/definition";
import type { Choice, Choices } from "../choice";

/** What an enrolled tablet plays, as `GET /device` tells it. */
export interface DeviceAssignment {
  readonly deviceId: string;
  readonly name: string;
  readonly playing: string;
  readonly staffPin: string;
  readonly museum: { readonly name: LocalizedText; readonly languages: readonly string[] };
  readonly collectors: readonly Part[];
}

/** One survey of a tablet, and when it may be answered. */
export interface Part extends Choice {
  readonly opensAt?: string;
  readonly closesAt?: string;
}

/** What may be played at a moment, in ms by the server's clock. */
function openParts({ collectors }: DeviceAssignment, now: number): readonly Part[] {
  return collectors.filter(
    ({ opensAt, closesAt }) =>
      (opensAt === undefined || Date.parse(opensAt) <= now) && (closesAt === undefined || now <= Date.parse(closesAt)),
  );
}

/**
 * What the next visitor may choose from: all that is open, or the one whose turn it is after so many visitors. Undefined
 * where nothing is open.
 */
export function choicesOf(assignment: DeviceAssignment, now: number, turn: number): Choices | undefined {
  const open = openParts(assignment, now);
  const [first, ...rest] = assignment.playing === "rotation" ? open.slice(turn % open.length).slice(0, 1) : open;
  return first && [shared(first), ...rest.map(shared)];
}

/** Whatever a tablet plays, and be it meant for phones, one visitor comes after the other. */
function shared(part: Part): Part {
  return { ...part, assignment: { ...part.assignment, channel: "kiosk" } };
}
