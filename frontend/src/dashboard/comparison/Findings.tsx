import { Trans } from "@lingui/react/macro";
import type { ComparedGroup } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { sizeOf } from "../effect";
import { useEffectSizes } from "../useEffectSizes";
import "./Findings.css";

export type NamedGroup = ComparedGroup & { readonly name: string };

const SIGNIFICANT = 0.05;

type FindingsProps = {
  groups: readonly NamedGroup[];
  /** The name of the reference group; none for all others. */
  against: string | undefined;
};

/** Which groups differ more than chance makes them, and how much; or that none does. */
export function Findings({ groups, against }: FindingsProps) {
  const { format } = useSpeech();
  const sizes = useEffectSizes();
  const found = groups.flatMap(({ key, name, difference }) =>
    difference && difference.pHolm < SIGNIFICANT ? [{ key, name, difference }] : [],
  );
  if (found.length === 0) {
    return (
      <p>
        {against ? (
          <Trans>No group differs from {against} more than chance makes groups of these sizes differ.</Trans>
        ) : (
          <Trans>No group differs from the others more than chance makes groups of these sizes differ.</Trans>
        )}
      </p>
    );
  }
  return (
    <>
      <p>
        {against ? (
          <Trans>More than chance makes them differ, these differ from {against}:</Trans>
        ) : (
          <Trans>More than chance makes them differ, these differ from all the others together:</Trans>
        )}
      </p>
      <ul className="findings">
        {found.map(({ key, name, difference: { value, low, high, effect } }) => {
          const [difference, least, most] = [value, low, high].map((one) => format.signed(one));
          const size = sizes[sizeOf(effect.value)];
          return (
            <li key={key}>
              <Trans>
                {name}: {difference} ({least} – {most}), a {size} difference
              </Trans>
            </li>
          );
        })}
      </ul>
    </>
  );
}
