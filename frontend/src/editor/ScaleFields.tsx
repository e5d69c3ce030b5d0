import { useLingui } from "@lingui/react/macro";
import type { Question } from "../api/types";
import { Select } from "../ui/Select";
import { type Path, pointerOf, withValue } from "./document";
import { useEditing } from "./Editing";
import { NumberField } from "./NumberField";
import { TextsField } from "./TextsField";

const NPS: NonNullable<Question["scale"]> = { min: 0, max: 10 };

/** From where to where a question is answered, how that is drawn, and what the two ends mean. */
export function ScaleFields({ question, path }: { question: Question; path: Path }) {
  const { t } = useLingui();
  const { put, problems, isReadOnly } = useEditing();
  const { type } = question;
  const scale = question.scale ?? NPS;
  const at = [...path, "scale"];
  const words = problems[pointerOf(at)];
  const isFixed = type === "nps" || type === "umbrella";
  const ends = [
    { end: "minLabel", label: t`The lowest means`, texts: scale.minLabel },
    { end: "maxLabel", label: t`The highest means`, texts: scale.maxLabel },
  ];
  return (
    <>
      {!isFixed && (
        <div className="fields">
          <NumberField label={t`Lowest`} path={[...at, "min"]} value={scale.min} />
          <NumberField label={t`Highest`} path={[...at, "max"]} value={scale.max} />
          <NumberField label={t`Step`} path={[...at, "step"]} value={scale.step ?? 1} />
          {type === "rating" && (
            <Select
              label={t`Drawn as`}
              options={[
                { id: "smileys", text: t`Faces` },
                { id: "stars", text: t`Stars` },
                { id: "numbers", text: t`Numbers` },
              ]}
              value={scale.look ?? "numbers"}
              onChange={(look) => put([...at, "look"], look)}
              isDisabled={isReadOnly}
            />
          )}
        </div>
      )}
      {words && <p className="field-error">{words.join(" ")}</p>}
      {type !== "number" &&
        ends.map(({ end, label, texts }) => (
          <TextsField
            key={end}
            label={label}
            path={[...at, end]}
            texts={texts}
            onChange={(left) => put(at, withValue(scale, [end], left))}
            optional
          />
        ))}
    </>
  );
}
