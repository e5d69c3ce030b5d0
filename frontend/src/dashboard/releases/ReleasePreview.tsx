import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { constructsQuery } from "../../api/bank";
import type { Release } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";

/** How much a release tells of what: figures that are shown, and such as are withheld. */
export function ReleasePreview({ release: { release, tables } }: { release: Release }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { data: constructs } = useSuspenseQuery(constructsQuery);
  const nameOf = (measure: string, row: string | null | undefined) => {
    const construct = constructs.find(({ key }) => key === measure);
    const name = measure === "" ? t`Number of answers` : construct ? read(construct.title) : measure.split("/").at(-1);
    return row ? `${name} · ${row}` : name;
  };
  const rows = tables.map((table, index) => {
    const shown = table.cells.filter(({ status }) => status === "ok").length;
    return { key: String(index), name: nameOf(table.measure, table.row), shown, withheld: table.cells.length - shown };
  });

  return (
    <>
      <p>
        <Trans>
          From {format.day(release.from)} to {format.day(release.to)}: {format.count(release.shown)} figures are shown,{" "}
          {format.count(release.withheld)} withheld.
        </Trans>
      </p>
      <DataTable
        caption={t`What the release tells`}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: "name", title: t`What is measured`, cell: ({ name }) => name },
          { id: "shown", title: t`Figures shown`, numeric: true, cell: ({ shown }) => format.count(shown) },
          { id: "withheld", title: t`Withheld`, numeric: true, cell: ({ withheld }) => format.count(withheld) },
        ]}
      />
    </>
  );
}
