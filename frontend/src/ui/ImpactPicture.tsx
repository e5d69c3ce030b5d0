import { placedLabels } from "./labels";
import "./ImpactPicture.css";

type Placed = { id: string; impact: number; effort: number; label: string; isStrong?: boolean };

export type ImpactWords = {
  /** What the picture shows, in a sentence; its figures stand beside it. */
  description: string;
  impact: string;
  effort: string;
  /** Much impact for little effort, and so on clockwise. */
  corners: readonly [string, string, string, string];
};

type ImpactPictureProps = {
  points: readonly Placed[];
  words: ImpactWords;
  /** From where it is looked at; on a phone there is room for numbers as labels only. */
  on?: keyof typeof SIZES;
};

const SIZES = {
  phone: { width: 340, height: 260, fontSize: 13, radius: 7 },
  page: { width: 760, height: 460, fontSize: 15, radius: 8 },
  wall: { width: 760, height: 480, fontSize: 22, radius: 10 },
};

/** Both scales go from 1 to 5. */
const LOW = 0.7;
const HIGH = 5.3;
/** Longer names are cut to so much of the width. */
const CUT = 0.34;

/** Things by what they bring (upwards) and what they take (to the right), each with its name beside it. */
export function ImpactPicture({ points, words, on = "page" }: ImpactPictureProps) {
  const size = SIZES[on];
  const { width, height, fontSize, radius } = size;
  const across = (effort: number) => ((effort - LOW) / (HIGH - LOW)) * width;
  const down = (impact: number) => ((HIGH - impact) / (HIGH - LOW)) * height;
  const most = Math.floor((CUT * width) / (fontSize * 0.58));
  const dots = points.map(({ impact, effort, label }) => ({
    x: across(effort),
    y: down(impact),
    text: label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label,
  }));
  const labels = placedLabels(dots, size);
  const edge = fontSize * 0.8;
  const [first, second, third, fourth] = words.corners;
  const corners = [
    { text: first, x: edge, y: edge + fontSize * 0.6, anchor: "start" },
    { text: second, x: width - edge, y: edge + fontSize * 0.6, anchor: "end" },
    { text: third, x: width - edge, y: height - edge, anchor: "end" },
    { text: fourth, x: edge, y: height - edge, anchor: "start" },
  ] as const;
  return (
    <figure className="impact">
      <svg
        viewBox={`-${fontSize * 2} -2 ${width + fontSize * 2 + 2} ${height + fontSize * 2}`}
        role="img"
        aria-label={words.description}
        className="impact-drawing"
        fontSize={fontSize}
      >
        <rect width={width / 2} height={height / 2} className="impact-first" />
        <rect width={width} height={height} className="impact-frame" />
        <path d={`M${width / 2} 0V${height}M0 ${height / 2}H${width}`} className="impact-cross" />
        {corners.map(({ text, x, y, anchor }) => (
          <text key={text} x={x} y={y} textAnchor={anchor} className="impact-corner">
            {text}
          </text>
        ))}
        <text x={width / 2} y={height + fontSize * 1.5} textAnchor="middle" className="impact-axis">
          {words.effort} →
        </text>
        <text
          transform={`translate(${-fontSize * 0.8} ${height / 2}) rotate(-90)`}
          textAnchor="middle"
          className="impact-axis"
        >
          {words.impact} →
        </text>
        {points.map(({ id, isStrong }, index) => (
          <circle
            key={id}
            cx={dots[index]?.x}
            cy={dots[index]?.y}
            r={radius}
            className={isStrong ? "impact-dot impact-strong" : "impact-dot"}
          />
        ))}
        {points.map(({ id, isStrong }, index) => (
          <text
            key={id}
            x={labels[index]?.x}
            y={labels[index]?.y}
            dy="0.35em"
            textAnchor={labels[index]?.anchor}
            className={isStrong ? "impact-label impact-strong" : "impact-label"}
          >
            {labels[index]?.text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
