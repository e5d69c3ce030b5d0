import { Trans, useLingui } from "@lingui/react/macro";

type ViewSwitchProps = { isTranslating: boolean; onSwitch: (isTranslating: boolean) => void };

/** Between what is asked and how it is said. */
export function ViewSwitch({ isTranslating, onSwitch }: ViewSwitchProps) {
  const { t } = useLingui();
  const view = (on: boolean) => ({
    type: "button" as const,
    className: "view-tab",
    "aria-current": on === isTranslating ? ("page" as const) : undefined,
    onClick: () => onSwitch(on),
  });
  return (
    <nav className="views" aria-label={t`Views`}>
      <button {...view(false)}>
        <Trans>Questions</Trans>
      </button>
      <button {...view(true)}>
        <Trans>Translations</Trans>
      </button>
    </nav>
  );
}
