import { useLingui } from "@lingui/react/macro";
import type { Comment } from "../../api/types";
import { piecesOf } from "./pieces";

/** What somebody said, in their own language. What was taken out is named in the reader's. */
export function CommentText({ comment }: { comment: Comment }) {
  const { t, i18n } = useLingui();
  const kinds: Record<string, string> = {
    email: t`e-mail address`,
    phone: t`telephone number`,
    "personal-id": t`personal identity code`,
    "bank-account": t`bank account`,
    link: t`link`,
  };
  return (
    <p className="comment-text" lang={comment.language}>
      {piecesOf(comment).map(({ start, text, hit, redacted }) => {
        if (redacted) {
          return (
            <span key={start} className="comment-redacted" lang={i18n.locale}>
              {kinds[redacted] ?? redacted}
            </span>
          );
        }
        return hit ? <mark key={start}>{text}</mark> : text;
      })}
    </p>
  );
}
