import { useLingui } from "@lingui/react/macro";
import type { KeyboardEvent } from "react";
import type { Scale } from "../engine/definition";
import { pointOn, shareOf } from "./hexagon";
import { stepped } from "./stepped";

interface UmbrellaAxisProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly axis: number;
  readonly scale: Scale;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

const STEPS: Record<string, number> = {
  ArrowUp: 1,
  ArrowRight: 1,
  PageUp: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageDown: -1,
};

/** One axis as a slider: arrows, Home and End set it, Delete takes its answer back. */
export function UmbrellaAxis({ id, labelledBy, axis, scale, value, onChange }: UmbrellaAxisProps) {
  const { t } = useLingui();
  const best = scale.max;
  const end = pointOn(axis, 1);
  const knob = pointOn(axis, shareOf(scale, value));

  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyed(event.key, scale, value);
    if (next === "other") return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <g
      id={id}
      className="umbrella-axis"
      role="slider"
      tabIndex={0}
      aria-labelledby={labelledBy}
      aria-valuemin={scale.min}
      aria-valuemax={scale.max}
      aria-valuenow={value ?? scale.min}
      aria-valuetext={value === undefined ? t`Not answered` : t`${value} out of ${best}`}
      onKeyDown={onKeyDown}
    >
      <line x2={end.x} y2={end.y} />
      <circle className="umbrella-halo" cx={knob.x} cy={knob.y} r={13} />
      {value !== undefined && <circle className="umbrella-knob" cx={knob.x} cy={knob.y} r={7} />}
    </g>
  );
}

function keyed(key: string, scale: Scale, value: number | undefined): number | undefined | "other" {
  const steps = STEPS[key];
  if (steps !== undefined) return value === undefined ? scale.min : stepped(scale, value, steps);
  if (key === "Home") return scale.min;
  if (key === "End") return stepped(scale, scale.max, 0);
  return key === "Delete" || key === "Backspace" ? undefined : "other";
}
