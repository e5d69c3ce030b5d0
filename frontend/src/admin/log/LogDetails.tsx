import { useLingui } from "@lingui/react/macro";
import type { AuditEntry } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import type { LocalizedText } from "../../i18n/localized";
import { Details } from "../../ui/Details";

type Told = {
  properties?: readonly string[];
  values?: Readonly<Record<string, { old?: unknown; new?: unknown }>>;
};

/** What changed, with old and new values where they are told; else whatever the entry holds. */
export function LogDetails({ entry }: { entry: AuditEntry }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const shown = (value: unknown): string => {
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return value.map(shown).join(", ");
    return isText(value) ? read(value) : JSON.stringify(value);
  };
  const { properties, values = {}, ...rest } = entry.details as Told & Record<string, unknown>;
  const names = properties ?? Object.keys(values);
  const others = Object.entries(rest);
  if (names.length === 0 && others.length === 0) return "–";
  return (
    <Details summary={names.length > 0 ? names.join(", ") : t`Details`}>
      <ul className="log-details">
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
            {values[name] && ": "}
            {values[name]?.old !== undefined && <del>{shown(values[name].old)}</del>}{" "}
            {values[name]?.new !== undefined && <ins>{shown(values[name].new)}</ins>}
          </li>
        ))}
        {others.map(([name, value]) => (
          <li key={name}>
            <code>{name}</code>: {shown(value)}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** A text in several languages, of which one is enough here. */
const isText = (value: unknown): value is LocalizedText =>
  typeof value === "object" && value !== null && "fi" in value && typeof value.fi === "string";
