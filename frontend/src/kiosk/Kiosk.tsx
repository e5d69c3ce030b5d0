import { placeOf } from "./place";
import { Trouble } from "./Trouble";
import { useAssignment } from "./useAssignment";
import { usePost } from "./usePost";
import { Visit } from "./Visit";
import "./Kiosk.css";

const place = placeOf(location.search);

/** Finds out what to play, and plays it to one visitor after the other. */
export function Kiosk() {
  const { found, refresh } = useAssignment(place.key);
  const post = usePost();
  if (found?.kind === "ready") {
    return (
      <Visit place={place} choices={[{ key: place.key, assignment: found.assignment }]} post={post} onOver={refresh} />
    );
  }
  return <Trouble kind={found?.kind ?? "loading"} onRetry={refresh} />;
}
