import { useCallback, useState } from "react";
import type { Answers } from "../player/engine/answers";
import type { Progress } from "../player/engine/interview";
import { complete, type Opening, open } from "../player/engine/submission";
import { Player } from "../player/Player";
import type { Assignment } from "./assignment";
import { clearDraft, loadDraft, saveDraft } from "./draft";
import { Frame } from "./Frame";
import { IdleWarning } from "./IdleWarning";
import type { Parcel } from "./outbox";
import type { Place } from "./place";
import { ThankYou } from "./ThankYou";
import { Unsaved } from "./Unsaved";
import { useIdle } from "./useIdle";
import type { usePost } from "./usePost";
import { useVisitLanguage } from "./useVisitLanguage";
import { Welcome } from "./Welcome";

interface VisitProps {
  readonly place: Place;
  readonly assignment: Assignment;
  readonly post: ReturnType<typeof usePost>;
  /** The visitor is done or gone, and the next one may come. */
  readonly onOver: () => void;
}

type Stage =
  | { readonly name: "welcome" }
  | { readonly name: "questions"; readonly opening: Opening; readonly progress?: Progress }
  | { readonly name: "unsaved"; readonly parcel: Parcel }
  | { readonly name: "thanks"; readonly id: string };

/** One visitor from the first touch to "thank you". A shared tablet welcomes; one's own phone begins at once. */
export function Visit({ place, assignment, post, onOver }: VisitProps) {
  const shared = assignment.channel === "kiosk";
  const [language, speak, forgetLanguage] = useVisitLanguage(assignment.definition, shared);
  const here = { collectorKey: place.key, version: assignment.version, phase: place.phase, ...pairOf(place) };
  const start = (): Stage => ({ name: "questions", opening: open(here, new Date()) });
  const [stage, setStage] = useState<Stage>(() => {
    if (shared) return { name: "welcome" };
    const draft = loadDraft(here);
    return draft ? { name: "questions", ...draft } : start();
  });

  const end = useCallback(() => {
    forgetLanguage();
    setStage({ name: "welcome" });
    onOver();
  }, [forgetLanguage, onOver]);
  // An answer that nothing holds but this page is not to be thrown away.
  const left = useIdle(shared && stage.name !== "welcome" && stage.name !== "unsaved", end);

  const send = async (parcel: Parcel) => {
    try {
      await post.post(parcel);
      clearDraft();
      setStage({ name: "thanks", id: parcel.id });
    } catch {
      setStage({ name: "unsaved", parcel });
    }
  };
  const finish = (opening: Opening, answers: Answers) =>
    send({ id: opening.id, submission: complete(opening, language, answers, new Date()) });

  return (
    <Frame
      shared={shared}
      assignment={assignment}
      language={language}
      onLanguage={speak}
      bare={stage.name === "welcome"}
    >
      {stage.name === "welcome" && (
        <Welcome
          assignment={assignment}
          onStart={(chosen) => {
            speak(chosen);
            setStage(start());
          }}
        />
      )}
      {stage.name === "questions" && (
        <Player
          key={stage.opening.id}
          definition={assignment.definition}
          language={language}
          onFinish={(answers) => finish(stage.opening, answers)}
          {...(stage.progress && { progress: stage.progress })}
          {...(shared
            ? { onLeave: end }
            : { onProgress: (progress: Progress) => saveDraft({ opening: stage.opening, progress }) })}
        />
      )}
      {stage.name === "unsaved" && <Unsaved onRetry={() => send(stage.parcel)} />}
      {stage.name === "thanks" && (
        <ThankYou shared={shared} postmark={post.postmark(stage.id)} onAgain={shared ? end : () => setStage(start())} />
      )}
      {left !== undefined && <IdleWarning secondsLeft={left} onEnd={end} />}
    </Frame>
  );
}

function pairOf({ pairCode }: Place) {
  return pairCode ? { pairCode } : {};
}
