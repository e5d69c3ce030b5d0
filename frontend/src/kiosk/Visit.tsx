import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Answers } from "../player/engine/answers";
import type { Progress } from "../player/engine/interview";
import { hasEasyWords } from "../player/engine/localized";
import { complete, type Ending, type Opening, open, partial } from "../player/engine/submission";
import { Survey } from "../player/engine/survey";
import { Player } from "../player/Player";
import { whatWasDone } from "./answered";
import { type BallotIdea, draw } from "./ballot";
import type { Choice, Choices } from "./choice";
import { clearDraft, loadDraft, saveDraft } from "./draft";
import { Frame } from "./Frame";
import { IdeaVote } from "./IdeaVote";
import { IdleWarning } from "./IdleWarning";
import { NoticeDoors, type NoticeKind } from "./NoticeDoors";
import type { Parcel } from "./outbox";
import type { Place } from "./place";
import { ThankYou } from "./ThankYou";
import { Toolbar } from "./Toolbar";
import { paradataOf } from "./traces";
import { Unsaved } from "./Unsaved";
import { useBallot } from "./useBallot";
import { useHourly } from "./useHourly";
import { useIdle } from "./useIdle";
import { accommodationsOf, useModes } from "./useModes";
import type { Post } from "./usePost";
import { useReader } from "./useReader";
import { useTraces } from "./useTraces";
import { useVisitLanguage } from "./useVisitLanguage";
import { Welcome } from "./Welcome";

interface VisitProps {
  readonly place: Place;
  /** What a visitor may answer here. All are of one museum and one channel. */
  readonly choices: Choices;
  readonly post: Post;
  /** The device's clock less the server's, where it is known. */
  readonly clockSkewSeconds?: number;
  /** The visitor is done or gone, and the next one may come. */
  readonly onOver: () => void;
  /** Whether there is a visitor, under whose hands nothing is to change. */
  readonly onBusy?: (busy: boolean) => void;
}

/** Each stage but the first keeps the choice that it began with: the choices may change while somebody answers. */
type Stage =
  | { readonly name: "welcome" }
  | { readonly name: "questions"; readonly choice: Choice; readonly opening: Opening; readonly progress?: Progress }
  | { readonly name: "unsaved"; readonly choice: Choice; readonly parcel: Parcel }
  | { readonly name: "vote"; readonly choice: Choice; readonly id: string; readonly shown: readonly BallotIdea[] }
  | { readonly name: "thanks"; readonly choice: Choice; readonly id: string }
  /** Without the consent that it needed, nothing was stored. */
  | { readonly name: "refused"; readonly choice: Choice };

/** One visitor from the first touch to "thank you". A shared tablet welcomes; one's own phone begins at once. */
export function Visit({ place, choices, post, clockSkewSeconds, onOver, onBusy }: VisitProps) {
  const shared = choices[0].assignment.channel === "kiosk";
  const [draft] = useState(() => (shared ? undefined : loadDraft(interviewAt(place, choices[0]))));
  const [stage, setStage] = useState<Stage>(() => {
    if (shared) return { name: "welcome" };
    return { ...questions(place, choices[0]), ...draft };
  });
  const { assignment, phoneKey } = stage.name === "welcome" ? choices[0] : stage.choice;
  const { definition } = assignment;
  const answered = useHourly(assignment.museum.id, whatWasDone);
  const { ideas, vote } = useBallot(shared ? assignment.museum.id : undefined);
  const answers = useRef<Answers>({});
  const [at, setAt] = useState<string>();
  const [notice, setNotice] = useState<NoticeKind>();

  const [language, speak, forgetLanguage] = useVisitLanguage(definition, shared);
  const { modes, setModes, forgetModes, touched } = useModes();
  const easily = hasEasyWords(definition, language);
  const easy = modes.easy && easily;
  const reader = useReader(language, [stage.name, at, language, easy].join());
  const traces = useTraces({
    during: stage.name === "questions",
    modes: [...accommodationsOf({ ...modes, easy }), ...(reader.reading ? (["read-aloud"] as const) : [])],
    from: draft?.traces,
  });

  const reading = touched || notice !== undefined;
  const busy = stage.name !== "welcome" || reading;
  const tellBusy = useEffectEvent((now: boolean) => onBusy?.(now));
  useEffect(() => tellBusy(busy), [busy]);

  const begin = (choice: Choice) => {
    traces.begin();
    setStage(questions(place, choice));
  };
  /** The end of an interview, one way or another. */
  const ending = (given: Answers): Ending => {
    const paradata = paradataOf(traces.end(), clockSkewSeconds);
    return { language, answers: given, at: new Date(), paradata };
  };
  const forget = () => {
    answers.current = {};
    setAt(undefined);
    forgetLanguage();
    forgetModes();
    setNotice(undefined);
    setStage({ name: "welcome" });
    onOver();
  };
  const leave = () => {
    traces.end();
    forget();
  };
  const giveUp = () => {
    if (stage.name === "questions") {
      const left = partial(new Survey(definition), stage.opening, ending(answers.current));
      // Nothing of a visitor who is gone stays in the page, also if the browser cannot keep it.
      if (left && definition.keepPartial) post.post({ id: stage.opening.id, submission: left }).catch(() => {});
    }
    forget();
  };
  const waiting = stage.name === "questions" || stage.name === "vote" || (stage.name === "welcome" && reading);
  const secondsLeft = useIdle(shared && waiting && !reader.reading, giveUp);

  const send = async (choice: Choice, parcel: Parcel) => {
    try {
      await post.post(parcel);
      clearDraft();
      const shown = draw(ideas);
      setStage(
        shown.length > 1 ? { name: "vote", choice, id: parcel.id, shown } : { name: "thanks", choice, id: parcel.id },
      );
    } catch {
      // An answer that nothing holds but this page is not to be thrown away.
      setStage({ name: "unsaved", choice, parcel });
    }
  };
  const finish = (choice: Choice, opening: Opening, given: Answers) => {
    if (new Survey(definition).mayBeStored(given)) {
      send(choice, { id: opening.id, submission: complete(opening, ending(given)) });
    } else {
      traces.end();
      answers.current = {};
      clearDraft();
      setStage({ name: "refused", choice });
    }
  };
  const progressed = (opening: Opening, progress: Progress) => {
    answers.current = progress.answers;
    setAt(progress.at);
    if (!shared) saveDraft({ opening, progress, traces: traces.soFar() });
  };
  return (
    <Frame
      shared={shared}
      assignment={assignment}
      language={language}
      onLanguage={speak}
      welcoming={stage.name === "welcome"}
      tools={<Toolbar modes={modes} onModes={setModes} reader={reader} easily={easily} />}
      foot={
        (stage.name === "welcome" || !shared) && (
          <NoticeDoors assignment={assignment} open={notice} onOpen={setNotice} />
        )
      }
    >
      {stage.name === "welcome" && (
        <Welcome
          choices={choices}
          answered={answered}
          language={language}
          onStart={(index, chosen) => {
            speak(chosen);
            begin(choices[index] ?? choices[0]);
          }}
        />
      )}
      {stage.name === "questions" && (
        <Player
          key={stage.opening.id}
          definition={definition}
          seed={stage.opening.id}
          language={language}
          easy={easy}
          onProgress={(progress) => progressed(stage.opening, progress)}
          onFinish={(given) => finish(stage.choice, stage.opening, given)}
          {...(stage.progress && { progress: stage.progress })}
          {...(shared && { onLeave: leave })}
        />
      )}
      {stage.name === "unsaved" && <Unsaved onRetry={() => send(stage.choice, stage.parcel)} />}
      {stage.name === "vote" && (
        <IdeaVote
          shown={stage.shown}
          language={language}
          defaultLanguage={definition.defaultLanguage}
          onChoose={(chosen) => {
            if (chosen) vote(stage.shown, chosen);
            setStage({ name: "thanks", choice: stage.choice, id: stage.id });
          }}
        />
      )}
      {stage.name === "thanks" && (
        <ThankYou
          shared={shared}
          sent={{ id: stage.id, postmark: post.postmark(stage.id) }}
          definition={definition}
          language={language}
          easy={easy}
          phoneKey={phoneKey}
          answered={answered[0]}
          onAgain={forget}
        />
      )}
      {stage.name === "refused" && (
        <ThankYou
          shared={shared}
          sent={undefined}
          definition={definition}
          language={language}
          easy={easy}
          phoneKey={undefined}
          answered={undefined}
          onAgain={forget}
        />
      )}
      {secondsLeft !== undefined && (stage.name === "questions" || stage.name === "vote" || notice) && (
        <IdleWarning secondsLeft={secondsLeft} onEnd={giveUp} />
      )}
    </Frame>
  );
}

function questions(place: Place, choice: Choice) {
  return { name: "questions", choice, opening: open(interviewAt(place, choice), new Date()) } as const;
}

function interviewAt({ phase, pairCode }: Place, { key, assignment }: Choice) {
  return { collectorKey: key, version: assignment.version, phase, ...(pairCode && { pairCode }) };
}
