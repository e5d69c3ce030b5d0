import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useBlocker } from "@tanstack/react-router";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { ApiProblem, type FieldProblem } from "../api/problem";
import { draftProblemsQuery, draftQuery, publishSurvey, surveyQuery, surveysQuery, versionQuery } from "../api/surveys";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FieldErrors } from "../ui/fieldErrors";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { changesBetween } from "./changes";
import { type Path, type Place, pageOf, placeOf, withCopy, withoutQuestion, withValue } from "./document";
import { EditingProvider } from "./Editing";
import { shownPart } from "./languages";
import { Outline } from "./Outline";
import { PageForm } from "./PageForm";
import { Preview } from "./Preview";
import { ProblemList } from "./ProblemList";
import { PublishDialog } from "./PublishDialog";
import { QuestionForm } from "./QuestionForm";
import { SavingState } from "./SavingState";
import { SurveyForm } from "./SurveyForm";
import { Translations } from "./Translations";
import { languageIn } from "./texts";
import { useDraft } from "./useDraft";
import { useProblemWords } from "./useProblemWords";
import { usePublished } from "./usePublished";
import { Versions } from "./Versions";
import { ViewSwitch } from "./ViewSwitch";
import "./Editor.css";

const route = getRouteApi("/surveys/$surveyId/edit");

/** The draft of one survey: written, looked at as visitors see it, and published. */
export function SurveyEditor() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const tell = useProblemWords();
  const queries = useQueryClient();
  const may = useMay();
  const { surveyId } = route.useParams();
  const { data: survey } = useSuspenseQuery(surveyQuery(surveyId));
  const { data: loaded } = useSuspenseQuery(draftQuery(surveyId));
  const { timeline, turn, saving, etag, takeTheirs, keepOurs } = useDraft(surveyId, loaded);
  const { present: definition } = timeline;
  const worded = usePublished(definition, survey.organisationId);
  const { data: checked, isPlaceholderData } = useQuery({
    ...draftProblemsQuery(surveyId, etag),
    placeholderData: keepPreviousData,
  });
  const problems = checked?.errors ?? [];
  const isReadOnly = !may("SURVEY_EDIT", survey.organisationId);

  const [chosen, setChosen] = useState<Place>();
  const [chosenPage, setChosenPage] = useState<number>();
  const [isTranslating, setTranslating] = useState(false);
  const [language, setLanguage] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string>();
  const question = chosen && definition.pages[chosen.page]?.questions[chosen.question];

  // Always the same, so that of a long table only the row that was typed in is drawn again.
  const put = useCallback(
    (path: Path, value: unknown) =>
      turn({ kind: "change", to: (now) => withValue(now, path, value), what: stepOf(path, value) }),
    [turn],
  );
  const translate = (tag: string) => {
    setLanguage(tag);
    setTranslating(true);
  };

  const walk = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return;
    event.preventDefault();
    turn({ kind: key === "y" || event.shiftKey ? "redo" : "undo" });
  });
  useEffect(() => {
    addEventListener("keydown", walk);
    return () => removeEventListener("keydown", walk);
  }, []);

  const isUnsaved = () => saving.kind !== "saved";
  const leaving = useBlocker({ shouldBlockFn: isUnsaved, enableBeforeUnload: isUnsaved, withResolver: true });

  const latest = survey.versions.at(-1);
  const { data: published } = useQuery({
    ...versionQuery(surveyId, latest?.number ?? 0),
    enabled: latest !== undefined,
  });
  const publishing = useMutation({
    mutationFn: () => publishSurvey(surveyId, etag),
    onSuccess: async ({ number }) => {
      setAsking(false);
      setSaid(t`Version ${number} is published.`);
      await queries.invalidateQueries({ queryKey: surveysQuery.queryKey, refetchType: "none" });
      await Promise.all([
        queries.refetchQueries({ queryKey: surveyQuery(surveyId).queryKey, exact: true }),
        queries.refetchQueries({ queryKey: draftProblemsQuery(surveyId, etag).queryKey, exact: true }),
      ]);
    },
  });

  const failureOf = (problem: Error) => {
    const status = problem instanceof ApiProblem ? problem.status : undefined;
    if (status === 409) return t`Nothing has changed since the last version.`;
    if (status === 412) return t`Somebody else has changed the draft meanwhile. Load the page again and look at it.`;
    return t`This was not published. Try again in a moment.`;
  };
  const choose = useCallback((place: Place | undefined, page?: number) => {
    setChosen(place);
    setChosenPage(page);
  }, []);
  const jump = (pointer: string) => {
    const spoken = languageIn(pointer);
    if (spoken && isTranslating) translate(spoken);
    else {
      setTranslating(false);
      choose(placeOf(pointer), pageOf(pointer));
    }
    // After the form of the question is there.
    requestAnimationFrame(() => {
      const field = document.querySelector<HTMLElement>(`[name="${pointer}"]`);
      const folded = field?.closest("details");
      if (folded) folded.open = true;
      field?.focus();
    });
  };
  const told = byPointer(problems, tell);
  const isKnown = worded !== undefined && (latest === undefined || published !== undefined);
  const isChecked = checked !== undefined && !isPlaceholderData && saving.kind === "saved";
  const isPublished = isChecked && checked.published;
  const isReady = isChecked && problems.length === 0;
  const canPublish = isKnown && !isPublished && isReady;

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/surveys">
          <Trans>Surveys</Trans>
        </Link>{" "}
        ›{" "}
        <Link to="/surveys/$surveyId" params={{ surveyId }}>
          <Trans>Results</Trans>
        </Link>
      </nav>
      <PageHead
        title={read(definition.title) || survey.slug}
        badge={<Badge text={latest ? t`Version ${latest.number} is published` : t`Not published yet`} />}
      >
        {!isReadOnly && (
          <>
            <span className="saving" role="status">
              {saving.kind === "saved" ? t`Saved` : saving.kind === "unsaved" ? t`Saving…` : t`Not saved`}
            </span>
            <Button isDisabled={timeline.past.length === 0} onPress={() => turn({ kind: "undo" })}>
              <Trans>Undo</Trans>
            </Button>
            <Button isDisabled={timeline.future.length === 0} onPress={() => turn({ kind: "redo" })}>
              <Trans>Redo</Trans>
            </Button>
            <Button look="main" isDisabled={!canPublish} onPress={() => setAsking(true)}>
              <Trans>Publish…</Trans>
            </Button>
          </>
        )}
      </PageHead>
      {said && <Notice look="good">{said}</Notice>}
      <SavingState saving={saving} onTakeTheirs={takeTheirs} onKeepOurs={keepOurs} />
      {isPublished && <Notice look="good">{t`This is what visitors get now.`}</Notice>}
      {checked && !isPublished && (
        <ProblemList
          definition={definition}
          problems={problems}
          warnings={checked.warnings}
          tell={tell}
          onJump={jump}
        />
      )}
      <EditingProvider value={{ definition, put, problems: told, isReadOnly, organisationId: survey.organisationId }}>
        <FieldErrors value={told}>
          <ViewSwitch isTranslating={isTranslating} onSwitch={setTranslating} />
          {isTranslating ? (
            <Translations
              wanted={language}
              onWant={setLanguage}
              surveyId={surveyId}
              etag={etag}
              isSaved={saving.kind === "saved"}
              onTaken={takeTheirs}
            />
          ) : (
            <div className="editor">
              <Outline
                chosen={question && chosen}
                chosenPage={chosenPage}
                onChoose={choose}
                onChoosePage={(page) => choose(undefined, page)}
              />
              {question && chosen ? (
                <QuestionForm
                  key={`${chosen.page} ${chosen.question}`}
                  place={chosen}
                  onCopy={() => {
                    put([], withCopy(definition, chosen));
                    setChosen({ ...chosen, question: chosen.question + 1 });
                  }}
                  onRemove={() => put([], withoutQuestion(definition, chosen))}
                />
              ) : chosenPage !== undefined && definition.pages[chosenPage] ? (
                <PageForm key={chosenPage} page={chosenPage} />
              ) : (
                <div className="editor-form">
                  <SurveyForm onTranslate={translate} />
                  <Versions survey={survey} />
                </div>
              )}
              <Preview definition={worded ?? definition} at={question?.specifies?.question ?? question?.key} />
            </div>
          )}
        </FieldErrors>
      </EditingProvider>
      {asking && (
        <PublishDialog
          version={(latest?.number ?? 0) + 1}
          organisationId={survey.organisationId}
          definition={definition}
          changes={changesBetween(published?.definition, shownPart(worded ?? definition))}
          failure={publishing.error ? failureOf(publishing.error) : undefined}
          isPending={publishing.isPending}
          onPublish={() => publishing.mutate()}
          onCancel={() => setAsking(false)}
        />
      )}
      <ConfirmDialog
        isOpen={leaving.status === "blocked"}
        title={t`Leave without saving?`}
        text={t`Your last changes are not saved yet.`}
        confirm={t`Leave`}
        cancel={t`Stay here`}
        onConfirm={() => leaving.proceed?.()}
        onCancel={() => leaving.reset?.()}
      />
    </>
  );
}

/** Where there is no field for it but among the translations. */

/** Typing on in one place is one step to undo; whatever changes the order or the number of things is a step by itself. */
const stepOf = (path: Path, value: unknown) =>
  path.length === 0 || Array.isArray(value) ? crypto.randomUUID() : path.join("/");

function byPointer(problems: readonly FieldProblem[], tell: (problem: FieldProblem) => string) {
  const found: Record<string, string[]> = {};
  for (const problem of problems) found[problem.pointer] = [...(found[problem.pointer] ?? []), tell(problem)];
  return found;
}
