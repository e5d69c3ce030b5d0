import { useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../api/problem";
import { Notice } from "../ui/Notice";

/** Why there is no form to print. The characters that cannot be printed stand in the API's own words. */
export function PaperRefusal({ language, problem }: { language: string; problem: Error }) {
  const { t } = useLingui();
  const { slug, errors } = problem instanceof ApiProblem ? problem : { slug: "", errors: [] };
  const first = errors[0];
  const words: Record<string, string> = {
    "language.not-printable": t`The texts have characters that the typefaces of the form do not have. Visitors can still answer on a screen.`,
    "form.too-large": t`The survey is too large for paper. Publish a shorter one to be printed.`,
    busy: t`Other forms are being made just now. Try again in a moment.`,
  };
  return (
    <Notice look="danger" title={t`${language}: the form could not be made`}>
      <p>{words[first?.code ?? slug] ?? t`Try again in a moment.`}</p>
      {first?.code === "language.not-printable" && <p lang="en">{first.detail}</p>}
    </Notice>
  );
}
