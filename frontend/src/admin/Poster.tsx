import { isLanguage, type Language } from "../i18n/languages";
import { type LocalizedText, localized } from "../i18n/localized";
import { QrCode } from "./QrCode";

// A poster speaks to every visitor at once, so its words stand in all languages, whatever the studio speaks.
const CALL: Record<Language, string> = {
  fi: "Miten käynti meni? Kerro se puolessa minuutissa.",
  sv: "Hur var besöket? Berätta det på en halv minut.",
  en: "How was your visit? Tell us in half a minute.",
};

type PosterProps = { museum: LocalizedText; address: string; languages: readonly string[] };

/** The QR code with an invitation, to be printed and hung on a wall. */
export function Poster({ museum, address, languages }: PosterProps) {
  const spoken = languages.filter(isLanguage);
  return (
    <section className="poster">
      <div className="poster-calls">
        {(spoken.length > 0 ? spoken : (["fi"] as const)).map((language) => (
          <span key={language} lang={language}>
            {CALL[language]}
          </span>
        ))}
      </div>
      <QrCode text={address} />
      <span className="poster-address">{address}</span>
      <span>
        {[...new Set(spoken.map((language) => localized(museum, language).text))].map((name) => (
          <span key={name} className="poster-museum">
            {name}
          </span>
        ))}
      </span>
    </section>
  );
}
