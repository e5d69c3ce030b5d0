import { Trans, useLingui } from "@lingui/react/macro";
import { useSpeech } from "../../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES } from "../../i18n/languages";
import { DataTable } from "../../ui/DataTable";
import type { Text, Wording } from "./wordings";

/** How a question was asked, in every language and every version: answers to other words are other answers. */
export function Wordings({ wordings }: { wordings: readonly Wording[] }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const list = (versions: readonly number[]) => versions.map(format.count).join(", ");
  return (
    <section aria-labelledby="wording" className="card">
      <h2 id="wording">
        <Trans>Wording</Trans>
      </h2>
      {wordings.length > 1 && (
        <p className="quiet">
          <Trans>
            The wording has changed. The answers are counted together: look whether the figures moved with the words.
          </Trans>
        </p>
      )}
      {wordings.map(({ versions, texts }) => (
        <WordingTable key={versions.join()} caption={t`Version ${list(versions)}`} texts={texts} />
      ))}
    </section>
  );
}

function WordingTable({ caption, texts }: { caption: string; texts: readonly Text[] }) {
  const { t } = useLingui();
  const what = { question: t`Question`, help: t`Explanation`, choice: "" };
  const languages = [...new Set(texts.flatMap(({ text }) => Object.keys(text)))];
  return (
    <DataTable
      caption={caption}
      rows={texts}
      rowKey={({ of, key }) => `${of}:${key}`}
      columns={[
        {
          id: "of",
          title: t`Text`,
          cell: ({ of, key }) => (of === "choice" ? <code>{key}</code> : what[of]),
        },
        ...languages.map((tag) => ({
          id: tag,
          title: isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag,
          cell: ({ text }: Text) => <span lang={tag}>{text[tag] ?? "–"}</span>,
        })),
      ]}
    />
  );
}
