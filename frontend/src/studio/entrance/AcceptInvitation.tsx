import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SmallForm } from "../../admin/account/SmallForm";
import { useProblemTexts } from "../../admin/useProblemTexts";
import { acceptInvitation, previewInvitation } from "../../api/entrance";
import { ApiProblem } from "../../api/problem";
import { useSpeech } from "../../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/languages";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import { Pending } from "../Pending";
import { Entrance } from "./Entrance";
import { NewPasswordField } from "./NewPasswordField";
import { ToSignIn } from "./ToSignIn";

/** Joins by the link of an invitation: who has no account yet gives a name, a language and a password. */
export function AcceptInvitation({ token }: { token: string }) {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const { language } = useSpeech();
  const [joined, setJoined] = useState(false);
  const preview = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => previewInvitation(token),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (preview.isPending) return <Pending />;
  if (preview.isError) {
    const problem = preview.error instanceof ApiProblem ? preview.error : new ApiProblem(0);
    return (
      <Entrance title={t`Invitation`}>
        <Notice look="danger">
          <p>{problem.status === 409 ? t`This link has ended or was used already.` : tell.whole(problem)}</p>
          <p>
            <Trans>Ask whoever invited you to send the invitation again.</Trans>
          </p>
        </Notice>
        <ToSignIn />
      </Entrance>
    );
  }
  const { email, inviter, hasAccount } = preview.data;
  if (joined) {
    return (
      <Entrance title={t`Welcome to Kaiku`}>
        <Notice look="good">
          <p>
            <Trans>Everything is ready. Sign in as {email}.</Trans>
          </p>
        </Notice>
        <ToSignIn />
      </Entrance>
    );
  }
  return (
    <Entrance title={t`Invitation`} lead={t`${inviter} has invited ${email} to Kaiku.`}>
      <SmallForm
        fields={["/name", "/language", "/password"]}
        submit={t`Accept the invitation`}
        onSubmit={async (form) => {
          const fields = {
            name: String(form.get("/name")).trim(),
            language: String(form.get("/language")),
            password: String(form.get("/password")),
          };
          await acceptInvitation({ token, ...(!hasAccount && fields) });
          setJoined(true);
        }}
      >
        {hasAccount ? (
          <p>
            <Trans>You have an account already: it gets the new roles, and nothing else changes.</Trans>
          </p>
        ) : (
          <>
            <TextField name="/name" label={t`Name`} autoComplete="name" maxLength={200} isRequired />
            <Select
              name="/language"
              label={t`Language of letters to you`}
              options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id], lang: id }))}
              defaultValue={language}
            />
            <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
            <NewPasswordField />
          </>
        )}
      </SmallForm>
    </Entrance>
  );
}
