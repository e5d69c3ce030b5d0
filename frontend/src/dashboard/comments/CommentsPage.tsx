import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { commentCountsQuery, commentsQuery } from "../../api/comments";
import { withQuery } from "../../api/exports";
import { useMay } from "../../api/useMay";
import { Button } from "../../ui/Button";
import { Details } from "../../ui/Details";
import { Notice } from "../../ui/Notice";
import { MarkFinding } from "../development/MarkFinding";
import { TableDownload } from "../exports/TableDownload";
import { type OverviewSearch, withoutGaps } from "../search";
import { useSurveyView } from "../useSurveyView";
import { CommentList } from "./CommentList";
import { CommentPicker } from "./CommentPicker";
import { type CommentSearch, commentFilterOf, commentSetOf } from "./commentSearch";
import { DoneNotice } from "./DoneNotice";
import { TagManager } from "./TagManager";
import { TagShares } from "./TagShares";
import { TemplateManager } from "./TemplateManager";
import { useModeration } from "./useModeration";
import "./comments.css";

/** What visitors wrote to one survey: found, read one after another, moderated, tagged and answered. */
export function CommentsPage() {
  const { t } = useLingui();
  const may = useMay();
  const { surveyId, filter, questions } = useSurveyView();
  const search: OverviewSearch & CommentSearch = useSearch({ strict: false });
  const asked = commentFilterOf(search, filter);
  const list = useInfiniteQuery({ ...commentsQuery(surveyId, asked), placeholderData: (before) => before });
  const counts = useQuery({ ...commentCountsQuery(surveyId, asked), placeholderData: (before) => before });
  const moderation = useModeration(surveyId);
  const comments = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const all = counts.data?.states.reduce((sum, { n }) => sum + n, 0) ?? 0;

  return (
    <>
      <CommentPicker search={search} counts={counts.data} questions={questions} />
      {comments.length > 0 && (
        <div className="comment-uses">
          {(search.tag ?? search.words) && <MarkFinding comments={commentSetOf(search)} />}
          <TableDownload
            taken="comments"
            label={t`Download these comments…`}
            address={(options) => withQuery(`surveys/${surveyId}/comments`, { ...asked, ...options })}
          />
        </div>
      )}
      <DoneNotice {...moderation} />
      {list.error ? (
        <Notice look="danger" title={t`The comments could not be read`}>
          <p>{list.error.message}</p>
          <Button onPress={() => list.refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </Notice>
      ) : list.isPending ? (
        <p className="quiet" aria-busy>
          <Trans>Reading comments…</Trans>
        </p>
      ) : comments.length === 0 ? (
        <Notice title={all === 0 && !search.words ? t`Nobody has written anything yet` : t`No comments are like that`}>
          <p>
            <Trans>Choose a longer period or fewer filters, or search with other words.</Trans>
          </p>
        </Notice>
      ) : (
        <CommentList surveyId={surveyId} comments={comments} questions={questions} moderation={moderation} />
      )}
      {list.hasNextPage && (
        <div>
          <Button onPress={() => list.fetchNextPage()} isDisabled={list.isFetchingNextPage}>
            <Trans>More comments</Trans>
          </Button>
        </div>
      )}
      <TagShares surveyId={surveyId} search={search} filter={withoutGaps({ ...asked, tag: undefined })} />
      {may("COMMENTS_TAG") && (
        <Details summary={t`Rename, merge and delete tags`}>
          <TagManager onChange={moderation.settle} />
        </Details>
      )}
      {may("COMMENTS_MODERATE") && (
        <Details summary={t`Edit and delete templates for answers`}>
          <TemplateManager />
        </Details>
      )}
    </>
  );
}
