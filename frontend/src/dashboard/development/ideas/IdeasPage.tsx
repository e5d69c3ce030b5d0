import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ideasQuery } from "../../../api/improvement";
import { useMay } from "../../../api/useMay";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { PageHead } from "../../../ui/PageHead";
import { Select } from "../../../ui/Select";
import { DevelopmentTabs } from "../DevelopmentTabs";
import { usePlaces } from "../usePlaces";
import { IdeaDialog } from "./IdeaDialog";
import { IdeaItem } from "./IdeaItem";
import { asAsked, readIdeaSearch } from "./search";
import "../development.css";

const route = getRouteApi("/development/ideas");
const ALL = "all";

/** What could be done, from whoever had the idea. */
export function IdeasPage() {
  const { t } = useLingui();
  const may = useMay();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(ideasQuery);
  const { museums, nameOf } = usePlaces();
  const [writing, setWriting] = useState(false);
  const concerned = museums.filter(({ id }) => id === search.museum || data.some(({ museumId }) => museumId === id));
  const ideas = asAsked(data, search);
  const show = (change: Record<string, unknown>) =>
    navigate({ to: "/development/ideas", search: readIdeaSearch({ ...search, ...change }), replace: true });
  return (
    <>
      <PageHead title={t`Ideas`} lead={t`What could be done, in the words of whoever had the idea.`}>
        {may("IMPROVEMENT_EDIT") && (
          <Button look="main" onPress={() => setWriting(true)}>
            <Trans>Write down an idea</Trans>
          </Button>
        )}
      </PageHead>
      <DevelopmentTabs />
      {data.length > 0 && (
        <div className="fields">
          <Select
            label={t`Museum`}
            options={[
              { id: ALL, text: t`All museums` },
              ...concerned.map(({ id, organisationId }) => ({ id, text: nameOf({ organisationId, museumId: id }) })),
            ]}
            value={search.museum ?? ALL}
            onChange={(key) => show({ museum: key === ALL ? "" : String(key) })}
          />
          <Select
            label={t`Which ideas`}
            options={[
              { id: "open", text: t`Open` },
              { id: "merged", text: t`Merged into others` },
              { id: "set-aside", text: t`Set aside` },
            ]}
            value={search.state ?? "open"}
            onChange={(key) => show({ state: key })}
          />
          <Select
            label={t`Order`}
            options={[
              { id: "newest", text: t`Newest first` },
              { id: "votes", text: t`Most chosen first` },
            ]}
            value={search.sort ?? "newest"}
            onChange={(key) => show({ sort: key })}
          />
        </div>
      )}
      {data.length === 0 && (
        <Notice title={t`No ideas yet`}>
          <p>
            <Trans>
              Write down what staff and visitors come up with. A question in free words can ask visitors for ideas: mark
              it so in the editor, and what a moderator publishes of its answers appears here.
            </Trans>
          </p>
        </Notice>
      )}
      {data.length > 0 && ideas.length === 0 && (
        <Notice title={t`No such ideas`}>
          <p>
            <Trans>Choose another museum, or other ideas.</Trans>
          </p>
        </Notice>
      )}
      {ideas.map((idea) => (
        <IdeaItem key={idea.id} idea={idea} others={data} />
      ))}
      {writing && <IdeaDialog onClose={() => setWriting(false)} />}
    </>
  );
}
