import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { collectorsQuery } from "../api/collectors";
import { museumsQuery } from "../api/museums";
import { ApiProblem } from "../api/problem";
import { surveyQuery, versionQuery } from "../api/surveys";
import { useSpeech } from "../i18n/I18n";
import type { Definition } from "../player/engine/definition";
import { Details } from "../ui/Details";
import { PageHead } from "../ui/PageHead";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EntryDesk } from "./EntryDesk";
import { KeyHelp } from "./KeyHelp";
import { dayOf } from "./sheet";
import "./Entry.css";

const route = getRouteApi("/collectors/$collectorId/entry");
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Staff key what visitors answered on paper. */
export function EntryPage() {
  const { t } = useLingui();
  const { read, format, language: spoken } = useSpeech();
  const { collectorId } = route.useParams();
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const collector = collectors.find(({ id, channel }) => id === collectorId && channel === "staff");
  if (!collector) throw new ApiProblem(404);
  const { data: survey } = useSuspenseQuery(surveyQuery(collector.surveyId));
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const [number, setNumber] = useState(survey.versions.at(-1)?.number ?? 0);
  const { data: version } = useSuspenseQuery(versionQuery(collector.surveyId, number));
  const definition = version.definition as Definition;
  const [wished, setWished] = useState<string>(spoken);
  const language = definition.languages.includes(wished) ? wished : definition.defaultLanguage;
  const today = dayOf(new Date());
  const [day, setDay] = useState(today);
  const [isKeying, setKeying] = useState(false);
  const names = new Intl.DisplayNames(spoken, { type: "language" });
  const isDay = DAY.test(day) && day <= today;
  const museum = museums.find(({ id }) => id === collector.museumId);

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/collectors">
          <Trans>Collectors</Trans>
        </Link>{" "}
        ›{" "}
        <Link to="/collectors/$collectorId" params={{ collectorId }}>
          {read(survey.title)}
        </Link>
      </nav>
      <PageHead
        title={t`Key paper forms`}
        lead={[read(survey.title), museum && read(museum.name)].filter(Boolean).join(" · ")}
      />
      <div className="card">
        <div className="fields">
          <TextField
            type="date"
            label={t`Filled in on`}
            hint={isDay ? t`Stays for the next sheets` : t`Give a day up to today`}
            value={day}
            onChange={setDay}
            isInvalid={!isDay}
          />
          <Select
            label={t`Language of the sheets`}
            options={definition.languages.map((tag) => ({ id: tag, text: names.of(tag) ?? tag }))}
            value={language}
            onChange={(tag) => setWished(String(tag))}
          />
          <Select
            label={t`Version`}
            hint={t`It stands at the foot of each sheet`}
            options={survey.versions
              .map((one) => ({ id: String(one.number), text: `${one.number} (${format.day(one.publishedAt)})` }))
              .reverse()}
            value={String(number)}
            onChange={(chosen) => setNumber(Number(chosen))}
            isDisabled={isKeying}
          />
        </div>
        <Details summary={t`How to key fast`}>
          <KeyHelp />
        </Details>
      </div>
      <EntryDesk
        definition={definition}
        pile={{ collectorKey: collector.key, version: number, language, day: isDay ? day : today }}
        canSave={isDay}
        onKeying={setKeying}
      />
    </>
  );
}
