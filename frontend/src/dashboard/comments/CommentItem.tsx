import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { unredactedComment } from "../../api/comments";
import { museumsQuery } from "../../api/museums";
import type { Comment, CommentState, Question } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES } from "../../i18n/languages";
import { useNames } from "../../i18n/useNames";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { CommentText } from "./CommentText";
import { useStateName } from "./useStateNames";

type CommentItemProps = {
  surveyId: string;
  comment: Comment;
  question: Question | undefined;
  may: { moderate: boolean; tag: boolean };
  isCurrent: boolean;
  isSelected: boolean;
  onFocus: () => void;
  onKey: (event: React.KeyboardEvent) => void;
  onSelect: () => void;
  onState: (state: CommentState) => void;
  onTag: () => void;
  onUntag: (tag: string) => void;
  onAnswer: () => void;
};

const LOOKS = { new: "quiet", published: "good", hidden: "warning" } as const;

/** One comment: first what was said, then where and when, then what can be done with it. */
export function CommentItem({ comment, may, isCurrent, isSelected, onFocus, onKey, ...item }: CommentItemProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const names = useStateName();
  const raw = useMutation({ mutationFn: () => unredactedComment(item.surveyId, comment.id) });

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys that only save moves; each has a button
    <li
      className="comment"
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKey}
      data-selected={isSelected}
    >
      <CommentText comment={comment} />
      {raw.data !== undefined && (
        <p className="comment-raw" lang={comment.language}>
          {raw.data}
        </p>
      )}
      <div className="comment-facts">
        <CommentFacts comment={comment} question={item.question} />
        <Badge look={LOOKS[comment.state]} text={comment.shared ? t`Shared with you` : names[comment.state]} />
      </div>
      {comment.tags.length > 0 && (
        <ul className="comment-tags" aria-label={t`Tags`}>
          {comment.tags.map((tag) => (
            <li key={tag} className="comment-tag">
              {tag}
              {may.tag && (
                <button type="button" aria-label={t`Take the tag ${tag} off`} onClick={() => item.onUntag(tag)}>
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {comment.answer && (
        <p className="comment-answer">
          <strong>
            <Trans>The museum's answer:</Trans>
          </strong>{" "}
          {read(comment.answer)}
        </p>
      )}
      <div className="comment-actions">
        {may.tag && <Checkbox label={t`Select`} isSelected={isSelected} onChange={item.onSelect} />}
        {may.moderate && comment.state !== "published" && (
          <Button onPress={() => item.onState("published")}>
            <Trans>Publish</Trans>
          </Button>
        )}
        {may.moderate && comment.state !== "hidden" && (
          <Button onPress={() => item.onState("hidden")}>
            <Trans>Hide</Trans>
          </Button>
        )}
        {may.moderate && comment.state !== "new" && (
          <Button onPress={() => item.onState("new")}>
            <Trans>New again</Trans>
          </Button>
        )}
        {may.tag && (
          <Button onPress={item.onTag}>
            <Trans>Add a tag</Trans>
          </Button>
        )}
        {may.moderate && (
          <Button onPress={item.onAnswer}>{comment.answer ? t`Change the answer` : t`Write an answer`}</Button>
        )}
        {may.moderate && comment.redactions.length > 0 && raw.data === undefined && (
          <Button onPress={() => raw.mutate()}>
            <Trans>Show what was taken out</Trans>
          </Button>
        )}
      </div>
    </li>
  );
}

/** Where, when and how it was said. */
function CommentFacts({ comment, question }: { comment: Comment; question: Question | undefined }) {
  const { read, format } = useSpeech();
  const { channels } = useNames();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const museum = museums.find(({ id }) => id === comment.museumId);
  const language = isLanguage(comment.language) ? LANGUAGE_NAMES[comment.language] : comment.language;
  const facts = [
    comment.hour ? format.moment(comment.hour) : format.day(comment.day),
    museum && read(museum.name),
    language,
    comment.channel && (channels[comment.channel] ?? comment.channel),
    question && read(question.text),
  ];
  return <p className="quiet">{facts.filter(Boolean).join(" · ")}</p>;
}
