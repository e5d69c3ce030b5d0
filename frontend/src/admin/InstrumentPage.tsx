import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { instrumentsQuery, wordingsQuery } from "../api/instruments";
import { organisationsQuery } from "../api/museums";
import { ApiProblem } from "../api/problem";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { Select } from "../ui/Select";
import { InstrumentFacts } from "./InstrumentFacts";
import { WordingForm } from "./WordingForm";
import { WordingTexts } from "./WordingTexts";

const route = getRouteApi("/instruments/$instrument/$version");

/** One standard questionnaire: the rules it keeps to, and the words in which an organisation asks it. */
export function InstrumentPage() {
  const { t } = useLingui();
  const { read, language: own } = useSpeech();
  const navigate = useNavigate();
  const may = useMay();
  const { instrument: key, version } = route.useParams();
  const wanted = route.useSearch();
  const { data: instruments } = useSuspenseQuery(instrumentsQuery);
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const instrument = instruments.find((one) => one.key === key && String(one.version) === version);
  if (!instrument) throw new ApiProblem(404);

  const owners = organisations.filter(({ id }) => may("SURVEY_READ", id));
  const organisation = owners.find(({ id }) => id === wanted.organisation) ?? owners[0];
  const language = wanted.language ?? own;
  const look = (next: object) => navigate({ to: ".", search: { ...wanted, ...next }, replace: true });
  const { data: wordings } = useSuspenseQuery(wordingsQuery(organisation?.id, instrument));
  const wording = wordings.find((one) => one.language === language);
  const languages = [...new Set([...LANGUAGES, ...wordings.map((one) => one.language), language])];
  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/instruments">
          <Trans>Standard questionnaires</Trans>
        </Link>
      </nav>
      <PageHead title={read(instrument.title)} lead={instrument.source} />
      <InstrumentFacts instrument={instrument} />
      <section aria-labelledby="wording" className="stack">
        <h2 id="wording">
          <Trans>Wording</Trans>
        </h2>
        <div className="fields">
          {organisation && (
            <Select
              label={t`Organisation`}
              options={owners.map(({ id, name }) => ({ id, text: read(name) }))}
              value={organisation.id}
              onChange={(id) => look({ organisation: String(id) })}
            />
          )}
          <Select
            label={t`Language`}
            options={languages.map((tag) => ({ id: tag, text: nameOf(tag), lang: tag }))}
            value={language}
            onChange={(tag) => look({ language: String(tag) })}
          />
        </div>
        {organisation && may("SURVEY_EDIT", organisation.id) ? (
          <WordingForm
            key={`${organisation.id} ${language}`}
            instrument={instrument}
            organisationId={organisation.id}
            language={language}
            wording={wording}
          />
        ) : wording ? (
          <WordingTexts instrument={instrument} wording={wording} />
        ) : (
          <Notice title={t`No wording in this language yet`} />
        )}
      </section>
    </>
  );
}

const nameOf = (tag: string) => LANGUAGE_NAMES[tag as keyof typeof LANGUAGE_NAMES] ?? tag;
