import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { ApiProblem } from "../api/problem";
import { sessionQuery, signIn } from "../api/session";
import { signInWaysQuery } from "../api/signIn";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { TextField } from "../ui/TextField";
import { CodeStep } from "./entrance/CodeStep";
import { ForgottenPassword } from "./entrance/ForgottenPassword";
import { LanguageSwitch } from "./LanguageSwitch";
import "./Login.css";
import { ProviderDoor } from "./ProviderDoor";

export function Login() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data, isPending } = useQuery(signInWaysQuery);
  // Where they cannot be read, a password is the way that there most often is.
  const ways = data ?? { password: !isPending };
  const login = useMutation({
    mutationFn: (form: FormData) => signIn(String(form.get("email")), String(form.get("password"))),
    onSuccess: (next) => (next ? setStep("code") : queries.invalidateQueries({ queryKey: sessionQuery.queryKey })),
  });
  const [step, setStep] = useState<"password" | "code" | "forgotten">("password");
  function refusal(error: Error): string {
    const status = error instanceof ApiProblem ? error.status : 0;
    if (status === 401 || status === 422) return t`The email or the password is not right.`;
    if (status === 429)
      return t`There were too many wrong passwords. Wait a quarter of an hour, or sign in on a device where you have signed in before.`;
    if (status === 503) return t`The server is busy. Try again in a moment.`;
    return t`The server cannot be reached. Check the connection.`;
  }

  const back = () => setStep("password");
  if (step === "code") return <CodeStep onBack={back} />;
  if (step === "forgotten") return <ForgottenPassword onBack={back} />;
  return (
    <main className="login">
      <title>{`${t`Sign in`} – Kaiku`}</title>
      <div className="login-card">
        <p className="wordmark">Kaiku</p>
        <h1>
          <Trans>Sign in</Trans>
        </h1>
        <p className="login-lead">
          <Trans>What visitors say, for those who run the museum.</Trans>
        </p>
        <ProviderDoor {...ways} />
        {login.isError && <Notice look="danger">{refusal(login.error)}</Notice>}
        {ways.password && (
          <Form
            className="login-form"
            onSubmit={(event) => {
              event.preventDefault();
              login.mutate(new FormData(event.currentTarget));
            }}
          >
            <TextField label={t`Email`} name="email" type="email" autoComplete="username" isRequired autoFocus />
            <TextField label={t`Password`} name="password" type="password" autoComplete="current-password" isRequired />
            <Button type="submit" look="main" isPending={login.isPending}>
              <Trans>Sign in</Trans>
            </Button>
          </Form>
        )}
        {ways.password && (
          <Button onPress={() => setStep("forgotten")}>
            <Trans>Forgot your password?</Trans>
          </Button>
        )}
      </div>
      <LanguageSwitch />
    </main>
  );
}
