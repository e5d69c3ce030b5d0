import { type PointerEvent, useId, useRef } from "react";
import { type UmbrellaQuestion, valuesOf } from "../engine/definition";
import { Words } from "../Speech";
import type { FieldProps } from "./field";
import { Group } from "./Group";
import { axisAt, type Point, polygon, shareOf, valueAt } from "./hexagon";
import { UmbrellaAxis } from "./UmbrellaAxis";
import "./UmbrellaField.css";

/** A finger may miss the outermost ring by this share of the radius. */
const REACH = 1.12;

type Strengths = Readonly<Record<string, number>>;

/**
 * Six feelings around a hexagon. A finger anywhere in a sector sets that axis, and keeps to it while it is dragged; a tap on a
 * word makes it one stronger; for a keyboard every axis is a slider.
 */
export function UmbrellaField({ question, answer = {}, onAnswer, aria }: FieldProps<UmbrellaQuestion, Strengths>) {
  const id = useId();
  const held = useRef<number>(undefined);
  const { rows, scale } = question;
  const values = valuesOf(scale);
  const shares = rows.map((row) => shareOf(scale, answer[row.key]));

  const set = (axis: number, value: number | undefined) => {
    const row = rows[axis];
    if (!row) return;
    const { [row.key]: _, ...others } = answer;
    onAnswer(value === undefined ? others : { ...others, [row.key]: value });
  };
  const take = (event: PointerEvent, axis: number, point: Point) => {
    event.preventDefault();
    held.current = axis;
    set(axis, valueAt(scale, axis, point));
    document.getElementById(`${id}-axis-${axis}`)?.focus({ preventScroll: true });
  };
  const press = (event: PointerEvent<SVGSVGElement>) => {
    const point = pointIn(event.currentTarget, event);
    event.currentTarget.setPointerCapture(event.pointerId);
    take(event, axisAt(point), point);
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (held.current !== undefined)
      set(held.current, valueAt(scale, held.current, pointIn(event.currentTarget, event)));
  };
  const release = () => {
    held.current = undefined;
  };

  return (
    <Group className="umbrella" aria={aria}>
      <svg
        className="umbrella-drawing"
        role="presentation"
        viewBox="-112 -112 224 224"
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <polygon className="umbrella-reach" points={polygon(rows.map(() => REACH))} />
        <polygon className="umbrella-ground" points={polygon(rows.map(() => 1))} />
        {values.map((value) => (
          <polygon
            key={value}
            className="umbrella-ring"
            data-outer={value === values.at(-1) || undefined}
            points={polygon(rows.map(() => shareOf(scale, value)))}
          />
        ))}
        <polygon className="umbrella-shape" points={polygon(shares)} />
        {rows.map((row, axis) => (
          <UmbrellaAxis
            key={row.key}
            id={`${id}-axis-${axis}`}
            labelledBy={`${id}-word-${axis}`}
            axis={axis}
            scale={scale}
            value={answer[row.key]}
            onChange={(value) => set(axis, value)}
          />
        ))}
      </svg>
      {rows.map((row, axis) => (
        <button
          key={row.key}
          type="button"
          className="umbrella-word"
          tabIndex={-1}
          data-axis={axis}
          data-answered={Object.hasOwn(answer, row.key) || undefined}
          onClick={() => set(axis, following(values, answer[row.key]))}
        >
          <span id={`${id}-word-${axis}`} data-read="">
            <Words of={row.text} />
          </span>{" "}
          <span className="umbrella-value" aria-hidden="true">
            {answer[row.key] ?? "–"}
          </span>
        </button>
      ))}
    </Group>
  );
}

/** The next stronger value; the weakest after the strongest. */
function following(values: readonly number[], value: number | undefined): number | undefined {
  return values[(values.indexOf(value ?? Number.NaN) + 1) % values.length];
}

function pointIn(drawing: SVGSVGElement, { clientX, clientY }: PointerEvent): Point {
  const toDrawing = drawing.getScreenCTM()?.inverse();
  return new DOMPoint(clientX, clientY).matrixTransform(toDrawing);
}
