import { useLingui } from "@lingui/react/macro";

/** The keys by which a sheet is keyed without a mouse. */
export function KeyHelp() {
  const { t } = useLingui();
  const keys = [
    [t`1–9`, t`choose; where several may be chosen, cross and uncross`],
    [t`Enter or Tab`, t`go on to the next question`],
    [t`Arrows`, t`walk through the choices`],
    [t`Space`, t`cross and uncross`],
    [t`Backspace`, t`take a choice back`],
    [t`Shift + Enter`, t`a new line in a text`],
    [t`Ctrl + Enter`, t`save and begin the next sheet`],
  ];
  return (
    <>
      <dl className="entry-keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {t`Leave out what was not answered or cannot be read. A question appears when the paper should have an answer to it.`}
      </p>
    </>
  );
}
