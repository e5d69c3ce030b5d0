import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Comment, Question } from "../../api/types";
import { useMay } from "../../api/useMay";
import { AnswerDialog } from "./AnswerDialog";
import { BulkBar } from "./BulkBar";
import { CommentItem } from "./CommentItem";
import { actionOf, placeAfter } from "./keys";
import { TagDialog } from "./TagDialog";
import type { useModeration } from "./useModeration";

type CommentListProps = {
  surveyId: string;
  comments: readonly Comment[];
  questions: ReadonlyMap<string, Question>;
  moderation: ReturnType<typeof useModeration>;
};

/**
 * Comments one under another. With the focus on one of them, keys move and moderate: they work there and nowhere else,
 * so that nobody who types or speaks to the computer sets them off (WCAG 2.1.4).
 */
export function CommentList({ surveyId, comments, questions, moderation }: CommentListProps) {
  const { t } = useLingui();
  const may = useMay();
  const list = useRef<HTMLOListElement>(null);
  const [place, setPlace] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [tagging, setTagging] = useState<readonly Comment[]>();
  const [answering, setAnswering] = useState<Comment>();

  // A comment that leaves the list takes the focus with it: it goes on to the one that comes in its place.
  const acted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has changed
  useEffect(() => {
    if (acted.current && document.activeElement === document.body) {
      (list.current?.children[Math.min(place, comments.length - 1)] as HTMLElement | undefined)?.focus();
      acted.current = false;
    }
  }, [comments]);
  const moderate = (...change: Parameters<typeof moderation.moderate>) => {
    acted.current = true;
    moderation.moderate(...change);
  };

  const chosen = comments.filter(({ id }) => selected.has(id));
  const current = Math.min(place, comments.length - 1);
  const mayOn = (comment: Comment) => ({
    moderate: !comment.shared && may("COMMENTS_MODERATE", comment.organisationId),
    tag: !comment.shared && may("COMMENTS_TAG", comment.organisationId),
  });
  const select = ({ id }: Comment) =>
    setSelected((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));

  const onKey = (event: React.KeyboardEvent, comment: Comment) => {
    // Only on the comment itself: in its buttons and fields the keys are theirs.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(event.key, current, comments.length);
    const action = actionOf(event.key);
    if (next === undefined && action === undefined) return;
    event.preventDefault();
    if (next !== undefined) {
      setPlace(next);
      (list.current?.children[next] as HTMLElement | undefined)?.focus();
    } else if (action === "select") {
      select(comment);
    } else if (action === "tag") {
      if (mayOn(comment).tag) setTagging([comment]);
    } else if (action && mayOn(comment).moderate && comment.state !== action) {
      moderate([comment], { state: action });
    }
  };

  return (
    <section aria-label={t`Comments`} className="stack">
      {(may("COMMENTS_MODERATE") || may("COMMENTS_TAG")) && (
        <p className="quiet" id="comment-keys">
          <Trans>
            With the focus on a comment: <kbd>↓</kbd> <kbd>↑</kbd> move, <kbd>P</kbd> publishes, <kbd>H</kbd> hides,{" "}
            <kbd>N</kbd> makes new again, <kbd>T</kbd> tags, <kbd>X</kbd> selects.
          </Trans>
        </p>
      )}
      {chosen.length > 0 && (
        <BulkBar
          chosen={chosen}
          mayModerate={chosen.every((comment) => mayOn(comment).moderate)}
          mayTag={chosen.every((comment) => mayOn(comment).tag)}
          onState={(state) => moderate(chosen, { state })}
          onTag={() => setTagging(chosen)}
          onClear={() => setSelected(new Set())}
        />
      )}
      <ol ref={list} className="comment-list">
        {comments.map((comment, index) => (
          <CommentItem
            key={comment.id}
            surveyId={surveyId}
            comment={comment}
            question={questions.size > 0 ? questions.get(comment.question) : undefined}
            may={mayOn(comment)}
            isCurrent={index === current}
            isSelected={selected.has(comment.id)}
            onFocus={() => setPlace(index)}
            onKey={(event) => onKey(event, comment)}
            onSelect={() => select(comment)}
            onState={(state) => moderate([comment], { state })}
            onTag={() => setTagging([comment])}
            onUntag={(tag) => moderation.moderate([comment], { removeTags: [tag] })}
            onAnswer={() => setAnswering(comment)}
          />
        ))}
      </ol>
      {tagging && (
        <TagDialog
          comments={tagging}
          onTag={(tag) => {
            moderation.moderate(tagging, { addTags: [tag] });
            setTagging(undefined);
          }}
          onClose={() => setTagging(undefined)}
        />
      )}
      {answering && (
        <AnswerDialog
          surveyId={surveyId}
          comment={answering}
          onDone={moderation.settle}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </section>
  );
}
