import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { collectorsQuery } from "../api/collectors";
import { museumsQuery } from "../api/museums";
import { resultsQuery } from "../api/results";
import { surveyQuery, versionQuery } from "../api/surveys";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { FilterBar } from "./FilterBar";
import { QuestionCard } from "./QuestionCard";
import { figuresOf, questionsOf } from "./questions";
import { filterOf } from "./search";
import { Tiles } from "./Tiles";
import { Trend } from "./Trend";
import "./Overview.css";

const route = getRouteApi("/surveys/$surveyId");

/** What visitors answered to one survey, within the filter that the address holds. */
export function Overview() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const navigate = useNavigate();
  const may = useMay();
  const { surveyId } = route.useParams();
  const search = route.useSearch();
  const filter = filterOf(search, new Date());

  const { data: survey } = useSuspenseQuery(surveyQuery(surveyId));
  const { data: results } = useSuspenseQuery(resultsQuery(surveyId, filter));
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const versions = useSuspenseQueries({
    queries: survey.versions.map(({ number }) => versionQuery(surveyId, number)),
  });

  const questions = questionsOf(versions.map(({ data }) => data.definition));
  const figures = figuresOf(results.questions, questions);
  const placed = collectors.filter((collector) => collector.surveyId === surveyId);
  const synthetic =
    survey.synthetic ||
    placed.some((collector) => collector.synthetic) ||
    museums.some((museum) => museum.synthetic && filter.museum?.includes(museum.id));

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/surveys">
          <Trans>Surveys</Trans>
        </Link>
      </nav>
      <PageHead
        title={read(survey.title) || survey.slug}
        badge={synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
      >
        <Button onPress={() => navigate({ to: "/surveys/$surveyId/edit", params: { surveyId } })}>
          {may("SURVEY_EDIT", survey.organisationId) ? t`Edit` : t`Questions and texts`}
        </Button>
      </PageHead>
      <FilterBar search={search} questions={questions} versions={survey.versions} collectors={placed} />
      {results.status !== "ok" ? (
        <Notice title={results.status === "empty" ? t`No responses in this selection` : t`Too few responses to show`}>
          <p>
            <Trans>Choose a longer period or fewer filters.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          <Tiles results={results} figures={figures} />
          <Trend surveyId={surveyId} search={search} filter={filter} figures={figures} />
          <section aria-labelledby="questions" className="stack">
            <h2 id="questions">
              <Trans>Questions</Trans>
            </h2>
            <div className="question-grid">
              {figures.map((one) => (
                <QuestionCard key={one.question.key} {...one} />
              ))}
            </div>
          </section>
        </>
      )}
    </>
  );
}
