import { Trans, useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import { ActionMenu } from "../ui/ActionMenu";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { Progress } from "../ui/Progress";
import { pointerOf } from "./document";
import { useEditing } from "./Editing";
import { withHeld, withMain } from "./languages";
import { type Completeness, easyOf, isEasy } from "./texts";
import { useLanguageNames } from "./useLanguageNames";

type LanguageLineProps = {
  tag: string;
  far: Completeness;
  isCurrent: boolean;
  hasEasy: boolean;
  onTranslate: (tag: string) => void;
  onRemove: () => void;
};

/** One language, or the easy variant of one. */
export function LanguageLine({ tag, far, isCurrent, hasEasy, onTranslate, onRemove }: LanguageLineProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { definition, put, problems, isReadOnly } = useEditing();
  const name = useLanguageNames()(tag);
  const { defaultLanguage, heldBack = [] } = definition;
  const isHeld = heldBack.includes(tag);
  const isMain = tag === defaultLanguage;
  const { done, all } = far;
  const isComplete = done === all;
  const share = format.percent(all === 0 ? 1 : Math.floor((100 * done) / all) / 100);
  const hold = (on: boolean) => put([], withHeld(definition, tag, on));
  const wrong = [
    ...(problems[pointerOf(["languages", definition.languages.indexOf(tag)])] ?? []),
    ...(problems[pointerOf(["heldBack", heldBack.indexOf(tag)])] ?? []),
  ];

  const actions = [
    !isEasy(tag) &&
      !isMain && { id: "main", text: t`Make it the main language`, onAction: () => put([], withMain(definition, tag)) },
    !isEasy(tag) && !isMain && !isHeld && { id: "hold", text: t`Hold back from visitors`, onAction: () => hold(true) },
    isHeld && { id: "release", text: t`Release to visitors`, onAction: () => hold(false) },
    !isEasy(tag) && !hasEasy && { id: "easy", text: t`Add easy language`, onAction: () => onTranslate(easyOf(tag)) },
    !isMain && { id: "remove", text: t`Remove…`, onAction: onRemove },
  ].filter((action) => action !== false);

  return (
    <li className="language">
      <div className="language-head">
        <button
          type="button"
          name={pointerOf(["languages", definition.languages.indexOf(tag)])}
          className="outline-entry language-name"
          aria-current={isCurrent ? "true" : undefined}
          onClick={() => onTranslate(tag)}
        >
          <span>
            {name} <span className="quiet">{tag}</span>
          </span>
          <span className="language-state">
            {isMain && <Badge text={t`Main language`} />}
            {isHeld && <Badge look="warning" text={t`Held back`} />}
          </span>
        </button>
        {!isReadOnly && actions.length > 0 && <ActionMenu label={t`More: ${name}`} actions={actions} />}
      </div>
      <Progress label={t`Translated: ${name}`} done={done} all={all} text={t`${done} of ${all} texts · ${share}`} />
      {isHeld && isComplete && !isReadOnly && (
        <Button aria-label={t`Release ${name} to visitors`} onPress={() => hold(false)}>
          <Trans>Complete: release to visitors</Trans>
        </Button>
      )}
      {wrong.length > 0 && <p className="field-error">{wrong.join(" ")}</p>}
    </li>
  );
}
