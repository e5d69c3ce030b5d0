import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { instrumentsQuery, wordingsQuery } from "../api/instruments";
import type { Instrument, InstrumentWording, Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { useInstrumentWords } from "../i18n/useInstrumentWords";
import { Badge } from "../ui/Badge";
import { Details } from "../ui/Details";
import { Notice } from "../ui/Notice";
import { Select } from "../ui/Select";
import { type Path, pointerOf, withValue } from "./document";
import { useEditing } from "./Editing";
import { useLanguageNames } from "./useLanguageNames";

const NO_INSTRUMENTS: readonly Instrument[] = [];
const NO_WORDINGS: readonly InstrumentWording[] = [];

/**
 * Which standard questionnaire a question asks, on what terms, and in whose words. The words cannot be changed here. It
 * waits for nothing: the editor around it would go out of sight.
 */
export function InstrumentFields({ question, path }: { question: Question; path: Path }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { put, isReadOnly } = useEditing();
  const words = useInstrumentWords();
  const { data: catalogue = NO_INSTRUMENTS } = useQuery(instrumentsQuery);
  const idOf = ({ key, version }: Pick<Instrument, "key" | "version">) => `${key} ${version}`;
  const chosen = catalogue.find(({ key, version }) => key === question.instrument && version === question.version);
  const choose = (id: string) => {
    const [instrument, version] = id.split(" ");
    put(path, withValue(withValue(question, ["instrument"], instrument), ["version"], Number(version)));
  };
  return (
    <>
      <Select
        name={pointerOf([...path, "instrument"])}
        label={t`Questionnaire`}
        hint={t`It is taken in whole: its items and scale are the same wherever it is asked.`}
        options={catalogue.map((one) => ({ id: idOf(one), text: read(one.title) }))}
        value={chosen ? idOf(chosen) : null}
        onChange={(id) => choose(String(id))}
        isDisabled={isReadOnly}
      />
      {chosen && !chosen.beforeAfter && (
        <Notice look="warning" title={words.notWithinAVisit}>
          <p>{words.notWithinAVisitWhy}</p>
        </Notice>
      )}
      {chosen?.sensitive && (
        <p className="quiet">
          <Trans>It asks how somebody's life is: results are always hidden for groups of fewer than 10.</Trans>
        </p>
      )}
      {chosen && <Terms instrument={chosen} />}
      {chosen && <Wordings instrument={chosen} />}
    </>
  );
}

function Terms({ instrument }: { instrument: Instrument }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { recalls } = useInstrumentWords();
  const facts = [
    [t`Asks about`, recalls[instrument.recall] ?? instrument.recall],
    [t`Score`, read(instrument.scoring)],
    [t`Rights`, instrument.holder],
    [t`Terms of use`, read(instrument.licence)],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the words of each language of the survey come from, and how to enter those that are missing. */
function Wordings({ instrument }: { instrument: Instrument }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { definition, organisationId } = useEditing();
  const { origins } = useInstrumentWords();
  const nameOf = useLanguageNames();
  const { data: wordings = NO_WORDINGS, isPending } = useQuery(wordingsQuery(organisationId, instrument));
  const of = (tag: string) => wordings.find((wording) => wording.language === tag);
  const missing = definition.languages.filter((tag) => !of(tag));
  if (isPending) return null;
  const shown = of(language) ?? definition.languages.map(of).find((wording) => wording !== undefined);
  return (
    <>
      <ul className="wordings" aria-label={t`Wordings`}>
        {definition.languages.map((tag) => {
          const wording = of(tag);
          return (
            <li key={tag}>
              <span>{nameOf(tag)}</span>{" "}
              <Badge
                look={wording ? "quiet" : "warning"}
                text={wording ? (origins[wording.origin] ?? wording.origin) : t`No wording`}
              />
            </li>
          );
        })}
      </ul>
      {missing.length > 0 &&
        (organisationId ? (
          <p>
            <Link
              to="/instruments/$instrument/$version"
              params={{ instrument: instrument.key, version: String(instrument.version) }}
              search={{ organisation: organisationId, language: missing[0] ?? "" }}
            >
              <Trans>Enter the wording that you hold a licence for</Trans>
            </Link>
          </p>
        ) : (
          <p className="quiet">
            <Trans>
              A survey of a cluster can ask only what comes with Kaiku: the licence of one organisation does not reach
              to the others. Make it a survey of one organisation.
            </Trans>
          </p>
        ))}
      {shown && <Items instrument={instrument} wording={shown} />}
    </>
  );
}

function Items({ instrument, wording }: { instrument: Instrument; wording: InstrumentWording }) {
  const { t } = useLingui();
  return (
    <Details summary={t`Items, word for word`}>
      {wording.texts.instruction && <p lang={wording.language}>{wording.texts.instruction}</p>}
      <ol className="locked-items" lang={wording.language}>
        {instrument.items.map((key) => (
          <li key={key}>{wording.texts.items[key]}</li>
        ))}
      </ol>
      <p className="quiet">{wording.source}</p>
    </Details>
  );
}
