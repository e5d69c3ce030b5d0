import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Modes, TEXT_SIZES } from "./useModes";
import type { Reader } from "./useReader";
import "./Toolbar.css";

interface ToolbarProps {
  readonly modes: Modes;
  readonly onModes: (modes: Modes) => void;
  readonly reader: Reader;
  /** Some text of the survey has an easy form. */
  readonly easily: boolean;
}

/** Ways to make the survey easier to see, hear and understand; where the line is narrow they fold into one button. */
export function Toolbar({ modes, onModes, reader, easily }: ToolbarProps) {
  const { t } = useLingui();
  const { textSize, contrast, easy } = modes;
  const panel = useId();
  const [open, setOpen] = useState(false);
  const bar = useClosing(open, () => setOpen(false));

  const size = TEXT_SIZES.indexOf(textSize);
  const resize = (steps: number) => {
    // Larger text may fold the line: what was just pressed does not go away.
    setOpen(true);
    onModes({ ...modes, textSize: TEXT_SIZES[size + steps] ?? textSize });
  };
  return (
    <fieldset className="tools" aria-label={t`Text size and other aids`} ref={bar}>
      <button
        type="button"
        className="tools-fold"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        Aa
        <span className="visually-hidden"> {t`Text size and other aids`}</span>
      </button>
      <div className="tools-panel" id={panel} data-open={open || undefined}>
        <Tool sign={<Letter size={22} />} name={t`Smaller text`} plain idle={size === 0} onPress={() => resize(-1)} />
        <Tool
          sign={<Letter size={34} />}
          name={t`Larger text`}
          plain
          idle={size === TEXT_SIZES.length - 1}
          onPress={() => resize(1)}
        />
        <p className="visually-hidden" role="status">
          {textSize > 100 && t`Text size ${textSize} %`}
        </p>
        <Tool
          sign={<Drawing path="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18" filled="M12 3v18a9 9 0 0 0 0-18" />}
          name={t`Contrast`}
          pressed={contrast}
          onPress={() => onModes({ ...modes, contrast: !contrast })}
        />
        {reader.able && (
          <Tool
            sign={<Drawing path={reader.reading ? STOP : SPEAKER} />}
            name={reader.reading ? t`Stop` : t`Read aloud`}
            onPress={reader.reading ? reader.stop : reader.read}
          />
        )}
        {easily && (
          <Tool
            sign={<Drawing path="M4 6h16M4 12h10M4 18h6" />}
            name={t`Easy language`}
            pressed={easy}
            onPress={() => onModes({ ...modes, easy: !easy })}
          />
        )}
      </div>
    </fieldset>
  );
}

const SPEAKER = "M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11";
const STOP = "M6 6h12v12H6z";

interface ToolProps {
  readonly sign: ReactNode;
  readonly name: string;
  readonly pressed?: boolean;
  /** The sign needs no name below it. */
  readonly plain?: boolean;
  readonly idle?: boolean;
  readonly onPress: () => void;
}

/** Idle where it can do no more, yet never disabled: a disabled button would drop the focus. */
function Tool({ sign, name, pressed, plain, idle = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      data-plain={plain}
      aria-pressed={pressed}
      aria-disabled={idle || undefined}
      onClick={() => idle || onPress()}
    >
      {sign}
      <span className="tool-name">{name}</span>
    </button>
  );
}

/** A capital A of this height, of 40. */
function Letter({ size }: { size: number }) {
  return (
    <svg className="tool-sign" viewBox="0 0 40 40" aria-hidden="true">
      <text x="20" y="36" fontSize={size} textAnchor="middle">
        A
      </text>
    </svg>
  );
}

function Drawing({ path, filled }: { path: string; filled?: string }) {
  return (
    <svg className="tool-sign tool-drawing" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
      {filled && <path d={filled} data-filled="" />}
    </svg>
  );
}

/** Closes what is open on Escape and on a press elsewhere. */
function useClosing(open: boolean, close: () => void) {
  const within = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && within.current?.contains(target))) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
    };
  });
  return within;
}
