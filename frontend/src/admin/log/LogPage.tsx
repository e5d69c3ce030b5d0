import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { auditFile, auditQuery } from "../../api/audit";
import { download } from "../../api/exports";
import { ApiProblem } from "../../api/problem";
import { Button } from "../../ui/Button";
import { ButtonMenu } from "../../ui/ButtonMenu";
import { keepFile } from "../../ui/keepFile";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { useProblemTexts } from "../useProblemTexts";
import { LogFilters } from "./LogFilters";
import { LogTable } from "./LogTable";
import { filterOf, type LogSearch } from "./logSearch";
import "./Log.css";

const route = getRouteApi("/log");

/** Who did what, newest first: every change by staff, every reading of single answers, every login. */
export function LogPage() {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const search = route.useSearch();
  const navigate = useNavigate();
  const filter = filterOf(search);
  const list = useInfiniteQuery({ ...auditQuery(filter), placeholderData: (before) => before });
  const taking = useMutation({
    mutationFn: async (format: "csv" | "ndjson") => {
      const { file, name } = await download(auditFile(filter, format), () => {}, new AbortController().signal);
      keepFile(file, name);
    },
  });
  const failure = list.error ?? taking.error;
  const entries = list.data?.pages.flatMap(({ items }) => items);
  const show = (wanted: LogSearch) => navigate({ to: "/log", search: wanted, replace: true });
  const narrowed = Object.keys(filter).length > 0;
  return (
    <>
      <PageHead
        title={t`Log of changes`}
        lead={t`Who did what and when. Nobody can change it; it never holds an answer, a password or an address.`}
      >
        <ButtonMenu
          label={t`Download…`}
          choices={[
            { id: "csv", text: t`CSV for a spreadsheet` },
            { id: "ndjson", text: t`NDJSON for programs` },
          ]}
          isPending={taking.isPending}
          onChoose={(format) => taking.mutate(format === "csv" ? "csv" : "ndjson")}
        />
      </PageHead>
      <LogFilters search={search} onChange={show} />
      {failure && (
        <Notice look="danger" title={t`The log could not be read`}>
          <p>{failure instanceof ApiProblem ? tell.whole(failure) : failure.message}</p>
        </Notice>
      )}
      {narrowed && (
        <p>
          <Button onPress={() => show({})}>
            <Trans>Show everything</Trans>
          </Button>
        </p>
      )}
      {entries?.length === 0 && (
        <Notice title={narrowed ? t`Nothing like this has been done` : t`Nothing has been done yet`} />
      )}
      {entries && entries.length > 0 && <LogTable entries={entries} onOnly={(only) => show({ ...search, ...only })} />}
      {!entries && !list.error && <p role="status">{t`Reading the log…`}</p>}
      {list.hasNextPage && (
        <Button onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage}>
          <Trans>Show older ones</Trans>
        </Button>
      )}
    </>
  );
}
