import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { constructsQuery } from "../../api/bank";
import { ApiProblem } from "../../api/problem";
import { deleteReferenceValue, referenceValuesQuery } from "../../api/references";
import type { ReferenceValue } from "../../api/types";
import { useMayEverywhere } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { ActionMenu } from "../../ui/ActionMenu";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { useProblemTexts } from "../useProblemTexts";
import { ReferenceForm } from "./ReferenceForm";

type Act = { what: "add" } | { what: "edit" | "delete"; reference: ReferenceValue };

/** Figures that others published, for administrators to enter; the benchmarks show them to everybody. */
export function ReferenceList() {
  const { t } = useLingui();
  const { read, format, language } = useSpeech();
  const mayEnter = useMayEverywhere()("ORGANISATION_MANAGE");
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const { data: references } = useSuspenseQuery(referenceValuesQuery);
  const { data: constructs } = useSuspenseQuery(constructsQuery);
  const [act, setAct] = useState<Act>();
  const countries = new Intl.DisplayNames(language, { type: "region" });
  const settle = async () => {
    await queries.invalidateQueries(referenceValuesQuery);
    await queries.invalidateQueries({ queryKey: ["benchmarks"] });
  };
  const remove = useMutation({ mutationFn: deleteReferenceValue, onSettled: settle });
  const titleOf = (key: string) => {
    const construct = constructs.find((one) => one.key === key);
    return construct ? read(construct.title) : key;
  };
  const figureOf = ({ figure, value, scaleMin, scaleMax }: ReferenceValue) => {
    if (figure === "share") return format.percent(value);
    if (figure === "nps") return t`NPS ${format.decimal(value)}`;
    return t`${format.decimal(value)} on ${scaleMin}–${scaleMax}`;
  };
  const forming = act && act.what !== "delete";

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/benchmarks">
          <Trans>Benchmarks</Trans>
        </Link>
      </nav>
      <PageHead
        title={t`Published figures of others`}
        lead={t`They stand below the benchmarks of what they measure, apart from own results.`}
      >
        {mayEnter &&
          (forming ? (
            <Button onPress={() => setAct(undefined)}>
              <Trans>Cancel</Trans>
            </Button>
          ) : (
            <Button look="main" onPress={() => setAct({ what: "add" })}>
              <Trans>Add a figure</Trans>
            </Button>
          ))}
      </PageHead>
      {forming && (
        <ReferenceForm
          key={act.what === "edit" ? act.reference.id : "new"}
          reference={act.what === "edit" ? act.reference : undefined}
          constructs={constructs}
          onSaved={settle}
          onDone={() => setAct(undefined)}
        />
      )}
      {remove.error instanceof ApiProblem && <Notice look="danger">{tell.whole(remove.error)}</Notice>}
      {references.length === 0 ? (
        <Notice title={t`No figures of others have been entered yet`} />
      ) : (
        <div className="card">
          <DataTable
            caption={t`Published figures of others`}
            captionHidden
            rows={references}
            rowKey={({ id }) => id}
            columns={[
              { id: "construct", title: t`What is measured`, cell: ({ construct }) => titleOf(construct) },
              { id: "figure", title: t`Figure`, numeric: true, cell: figureOf },
              { id: "n", title: t`Answers`, numeric: true, cell: ({ n }) => (n ? format.count(n) : "–") },
              { id: "year", title: t`Year`, numeric: true, cell: ({ year }) => year },
              { id: "country", title: t`Country`, cell: ({ country }) => countries.of(country) ?? country },
              { id: "source", title: t`Source`, cell: ({ source }) => source },
              ...(mayEnter
                ? [
                    {
                      id: "more",
                      title: t`Actions`,
                      cell: (reference: ReferenceValue) => (
                        <ActionMenu
                          label={t`Actions for ${reference.source}`}
                          actions={[
                            { id: "edit", text: t`Edit`, onAction: () => setAct({ what: "edit", reference }) },
                            { id: "delete", text: t`Delete`, onAction: () => setAct({ what: "delete", reference }) },
                          ]}
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </div>
      )}
      {act?.what === "delete" && (
        <ConfirmDialog
          isOpen
          title={t`Delete this figure?`}
          text={`${titleOf(act.reference.construct)}: ${figureOf(act.reference)}. ${act.reference.source}`}
          confirm={t`Delete`}
          cancel={t`Cancel`}
          onConfirm={() => {
            remove.mutate(act.reference.id);
            setAct(undefined);
          }}
          onCancel={() => setAct(undefined)}
        />
      )}
    </>
  );
}
