import { useLingui } from "@lingui/react/macro";
import type { ScaleQuestion } from "../engine/definition";
import { useSpokenLanguage } from "../Speech";
import { formatDecimal } from "./decimal";
import type { FieldProps } from "./field";
import { Poles } from "./Poles";
import { stepped } from "./stepped";
import "./SliderField.css";

/** A native slider. Until it is touched its thumb stays hollow and there is no answer, so that the middle is not a default. */
export function SliderField({ question: { scale }, answer, onAnswer, aria }: FieldProps<ScaleQuestion, number>) {
  const { t } = useLingui();
  const language = useSpokenLanguage();
  const middle = stepped(scale, scale.min, Math.round((scale.max - scale.min) / (scale.step ?? 1) / 2));
  const shown = answer ?? middle;
  const { "aria-required": _, ...sliderAria } = aria;
  return (
    <div className="slider-field" data-untouched={answer === undefined || undefined}>
      <output className="slider-value" aria-hidden="true">
        {answer === undefined ? t`Drag or tap the line` : formatDecimal(answer, language)}
      </output>
      <input
        type="range"
        min={scale.min}
        max={scale.max}
        step={scale.step ?? 1}
        value={shown}
        style={{ "--share": (shown - scale.min) / (scale.max - scale.min) } as React.CSSProperties}
        onChange={(event) => onAnswer(stepped(scale, event.target.valueAsNumber, 0))}
        onPointerUp={(event) => onAnswer(stepped(scale, event.currentTarget.valueAsNumber, 0))}
        onKeyDown={(event) => {
          if (event.key === " " || event.key === "Enter") onAnswer(shown);
        }}
        aria-valuetext={answer === undefined ? t`Not answered` : formatDecimal(answer, language)}
        {...sliderAria}
      />
      <Poles scale={scale} low={formatDecimal(scale.min, language)} high={formatDecimal(scale.max, language)} />
    </div>
  );
}
