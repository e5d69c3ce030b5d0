import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { constructsQuery } from "../api/bank";
import type { Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { Details } from "../ui/Details";
import { Notice } from "../ui/Notice";
import { Select } from "../ui/Select";
import { fits } from "./bank";
import { type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";

/** What a question measures alike in other surveys, and what becomes of that when its scale changes. */
export function ConstructField({ question, path }: { question: Question; path: Path }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { put, isReadOnly } = useEditing();
  const { data: constructs = [] } = useQuery(constructsQuery);
  const at = [...path, "construct"];
  const { construct: key = "" } = question;
  const shared = constructs.find((one) => one.key === key);
  const offered = constructs.filter((one) => one === shared || fits(one, question));
  if (offered.length === 0 && key === "") return null;
  return (
    <div className="stack">
      <div className="fields">
        <Select
          name={pointerOf(at)}
          label={t`Measures`}
          hint={t`Figures of the same thing may stand beside those of other surveys`}
          options={[
            { id: "", text: t`Something of its own` },
            ...(key !== "" && !shared ? [{ id: key, text: key }] : []),
            ...offered.map((one) => ({ id: one.key, text: read(one.title) })),
          ]}
          value={key}
          onChange={(chosen) => put(at, chosen === "" ? undefined : chosen)}
          isDisabled={isReadOnly}
        />
      </div>
      {shared && <p className="quiet">{read(shared.definition)}</p>}
      {shared && !fits(shared, question) && (
        <Notice look="warning" title={t`On this scale it cannot stand beside others`}>
          <p>
            {shared.scale ? (
              <Trans>
                It is measured from {shared.scale.min} to {shared.scale.max} everywhere. Give the question that scale,
                or let it measure something of its own.
              </Trans>
            ) : (
              <Trans>It is asked in another way everywhere. Let the question measure something of its own.</Trans>
            )}
          </p>
          {!isReadOnly && (
            <Button onPress={() => put(at, undefined)}>
              <Trans>Let it measure something of its own</Trans>
            </Button>
          )}
        </Notice>
      )}
      {shared && shared.mappings.length > 0 && (
        <Details summary={t`In other surveys`}>
          <dl className="facts">
            {shared.mappings.map(({ survey, year, scale, note, source }) => (
              <div key={survey}>
                <dt>
                  {survey}, {year}: {read(scale)}
                </dt>
                <dd>
                  {read(note)} <Source of={source} />
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </div>
  );
}

/** Where that is to be read. */
function Source({ of }: { of: string }) {
  const { t } = useLingui();
  return of.startsWith("https://") ? (
    <a href={of} target="_blank" rel="noreferrer">{t`Source`}</a>
  ) : (
    <span className="quiet">{of}</span>
  );
}
