import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form } from "react-aria-components";
import { giveCode } from "../../api/entrance";
import { ApiProblem } from "../../api/problem";
import { sessionQuery } from "../../api/session";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { TextField } from "../../ui/TextField";
import { Entrance } from "./Entrance";

/** The second step of signing in. */
export function CodeStep({ onBack }: { onBack: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const login = useMutation({
    mutationFn: (form: FormData) => giveCode(String(form.get("code"))),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  function refusal(error: Error): string {
    if (!(error instanceof ApiProblem) || error.status === 0)
      return t`The server cannot be reached. Check the connection.`;
    if (error.slug === "login-ended") return t`That took too long. Go back and begin again.`;
    if (error.status === 429)
      return t`There were too many wrong codes. Wait a day, or sign in on a device where you have signed in before.`;
    return t`This code is not right, or was used already. Wait for the next one.`;
  }
  return (
    <Entrance
      title={t`Second step`}
      lead={t`Type the code that your authenticator app shows. Without the app, take a recovery code.`}
    >
      {login.isError && <Notice look="danger">{refusal(login.error)}</Notice>}
      <Form
        className="login-form"
        onSubmit={(event) => {
          event.preventDefault();
          login.mutate(new FormData(event.currentTarget));
        }}
      >
        <TextField label={t`Code`} name="code" autoComplete="one-time-code" maxLength={40} isRequired autoFocus />
        <Button type="submit" look="main" isPending={login.isPending}>
          <Trans>Sign in</Trans>
        </Button>
      </Form>
      <Button onPress={onBack}>
        <Trans>Back</Trans>
      </Button>
    </Entrance>
  );
}
