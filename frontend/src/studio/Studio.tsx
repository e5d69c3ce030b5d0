import { Trans } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import { Button } from "../ui/Button";

export function Studio() {
  const { setLanguage } = useSpeech();
  return (
    <main>
      <h1>
        <Trans>Studio</Trans>
      </h1>
      {LANGUAGES.map((language) => (
        <Button key={language} onPress={() => setLanguage(language)}>
          {LANGUAGE_NAMES[language]}
        </Button>
      ))}
    </main>
  );
}
