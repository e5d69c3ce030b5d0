import { useSpeech } from "../i18n/I18n";
import { accessibilityStatement } from "../i18n/notices/accessibility";
import { PageHead } from "../ui/PageHead";
import { Prose } from "../ui/Prose";

/** The statement on the studio itself; the one on surveys opens where they are answered. */
export function AccessibilityPage() {
  const { language } = useSpeech();
  const { title, lead, sections } = accessibilityStatement(language, "studio", undefined);
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Prose parts={sections} />
    </>
  );
}
