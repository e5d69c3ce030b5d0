import { useLingui } from "@lingui/react/macro";

type Words = Readonly<Record<string, string>>;

/** What the log calls things, in words; what is not here shows as it is. */
export function useLogWords() {
  const { t } = useLingui();
  const kinds: Words = {
    account: t`Account`,
    grant: t`Role`,
    session: t`Logging in`,
    organisation: t`Organisation`,
    museum: t`Museum`,
    "service-point": t`Service point`,
    cluster: t`Cluster`,
    visits: t`Visits`,
    survey: t`Survey`,
    "survey-version": t`Published version`,
    "instrument-wording": t`Wording of a questionnaire`,
    collector: t`Collector`,
    device: t`Device`,
    submission: t`Answer`,
    submissions: t`Answers`,
    "quarantined-submission": t`Refused answer`,
    records: t`Single answers`,
    comment: t`Comment`,
    comments: t`Comments`,
    "comment-tag": t`Tag`,
    "reply-template": t`Template for answers`,
    "saved-view": t`Saved view`,
    finding: t`Finding`,
    action: t`Action`,
    "public-answer": t`Answer to visitors`,
    workshop: t`Workshop`,
    "workshop-group": t`Group of cards in a workshop`,
    release: t`Release`,
    "api-client": t`Partner's system`,
    "api-key": t`Key of a partner's system`,
    webhook: t`Webhook`,
    invitation: t`Invitation`,
    "invitation-grant": t`Role in an invitation`,
    "login-policy": t`Rules for logging in`,
    "second-factor": t`Second step of logging in`,
    "reference-value": t`Published figure of others`,
    "retention-term": t`Storage times`,
    "privacy-notice": t`Privacy notice`,
    retention: t`Deleting what is over`,
  };
  const verbs: Words = {
    created: t`created`,
    changed: t`changed`,
    deleted: t`deleted`,
    read: t`read`,
  };
  const acts: Words = {
    "session.begun": t`Logged in`,
    "session.refused": t`Login refused: wrong password`,
    "session.ended": t`Logged out`,
    "account.linked": t`Linked with single sign-on`,
    "second-factor.reset": t`Second step of logging in reset`,
    "unredacted-comment.read": t`Comment read as it was given`,
    "workshop-card.hidden": t`Card of a workshop hidden`,
    "workshop-card.shown": t`Card of a workshop shown again`,
    "comment.moderated": t`Comment moderated`,
    "comment.answered": t`Comment answered`,
    "comment.answer-withdrawn": t`Answer to a comment taken away`,
    "submission.flagged": t`Answer marked for signs of play`,
    "submissions.imported": t`Answers imported`,
    "visits.entered": t`Visits entered`,
    "retention.applied": t`Deleted what was over`,
  };
  const actOf = (action: string) => {
    const [kind = "", verb = ""] = action.split(".");
    return acts[action] ?? `${kinds[kind] ?? kind}: ${verbs[verb] ?? verb}`;
  };
  return { kinds, actOf };
}
