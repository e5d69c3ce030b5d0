import { lazy, Suspense, useSyncExternalStore } from "react";
import { type Lookup, lookUp } from "./assignment";
import { type Place, placeOf } from "./place";
import { currentContact, watchContact } from "./server";
import { Trouble } from "./Trouble";
import { useAssignment } from "./useAssignment";
import { usePost } from "./usePost";
import { Visit } from "./Visit";
import "./Kiosk.css";

const place = placeOf(location.search);
/** Asked for at once, while the words of the screen are still fetched. */
const early = place.key === "" ? undefined : lookUp(place.key);
const isPreview = new URLSearchParams(location.search).has("preview") && parent !== window;
/** Not for phones, which would load it for nothing. */
const Tablet = lazy(async () => ({ default: (await import("./device/Tablet")).Tablet }));

/** Only for the editor. */
const Preview = lazy(async () => ({ default: (await import("./Preview")).Preview }));

/** An address with a key plays what is placed there; without one this is a museum's own tablet, or is to become one. */
export function Kiosk() {
  if (early) return <Placed place={place} early={early} />;
  return <Suspense>{isPreview ? <Preview /> : <Tablet />}</Suspense>;
}

/** Finds out what to play, and plays it to one visitor after the other. */
function Placed({ place, early }: { place: Place; early: Promise<Lookup> }) {
  const { found, refresh } = useAssignment(place.key, early);
  const post = usePost();
  const { skewSeconds } = useSyncExternalStore(watchContact, currentContact);
  if (found?.kind === "ready") {
    return (
      <Visit
        place={place}
        choices={[{ key: place.key, assignment: found.assignment }]}
        post={post}
        onOver={refresh}
        {...(skewSeconds !== undefined && { clockSkewSeconds: skewSeconds })}
      />
    );
  }
  return <Trouble kind={found?.kind ?? "loading"} onRetry={refresh} />;
}
