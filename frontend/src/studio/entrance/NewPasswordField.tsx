import { useLingui } from "@lingui/react/macro";
import { TextField } from "../../ui/TextField";

export function NewPasswordField() {
  const { t } = useLingui();
  return (
    <TextField
      name="/password"
      label={t`New password`}
      hint={t`12 characters or more; some words that do not belong together are good.`}
      type="password"
      autoComplete="new-password"
      minLength={12}
      maxLength={200}
      isRequired
    />
  );
}
