import { Trans, useLingui } from "@lingui/react/macro";
import type { Change } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { sizeOf } from "../effect";
import { useEffectSizes } from "../useEffectSizes";

/** What happened, in plain words: how many moved which way, how far the mean did, and whether chance explains it. */
export function ChangeSentence({ change }: { change: Change }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const sizes = useEffectSizes();
  const { pairs = 0, responders, difference, dz } = change;
  if (!responders || !difference) return null;
  const [all, improved, same, worse] = [pairs, responders.improved.n, responders.same.n, responders.worse.n].map(
    format.count,
  );
  const share = format.percent(responders.improved.share);
  const [moved, low, high] = [difference.mean, difference.low, difference.high].map((one) => format.signed(one));
  const size = sizes[sizeOf(dz?.value ?? 0)];
  const sure = difference.low > 0 || difference.high < 0;
  const direction = difference.mean > 0 === change.higherIsBetter ? t`for the better` : t`for the worse`;
  return (
    <>
      <p className="change-sentence">
        <Trans>
          Of {all} people who answered both times, {improved} ({share}) improved, {same} stayed the same and {worse} got
          worse.
        </Trans>
      </p>
      <p>
        {sure ? (
          <Trans>
            The mean moved by {moved} ({low} – {high}), {direction}: more than chance would move it with so many pairs.
            The effect is {size}.
          </Trans>
        ) : (
          <Trans>
            The mean moved by {moved} ({low} – {high}): chance alone may have done that, so with so many pairs no change
            is shown.
          </Trans>
        )}
      </p>
    </>
  );
}
