import { useCallback, useLayoutEffect, useState } from "react";
import type { Accommodation } from "../player/engine/submission";
import { applyTextSize, applyTheme, initialTheme } from "../tokens/theme";

export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** How a visitor wants to see the survey. */
export interface Modes {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly contrast: boolean;
  readonly easy: boolean;
}

const PLAIN: Modes = { textSize: 100, contrast: false, easy: false };

/** The modes of this visit, shown on the page; `touched` once anything was changed, until `forgetModes`. */
export function useModes() {
  const [modes, setModes] = useState(PLAIN);
  const [ownTheme] = useState(initialTheme);
  const { textSize, contrast } = modes;

  useLayoutEffect(() => applyTextSize(textSize), [textSize]);
  useLayoutEffect(() => applyTheme(contrast ? "contrast" : ownTheme), [contrast, ownTheme]);

  const forgetModes = useCallback(() => setModes(PLAIN), []);
  return { modes, setModes, forgetModes, touched: modes !== PLAIN };
}

export function accommodationsOf({ textSize, contrast, easy }: Modes): readonly Accommodation[] {
  return [
    ...(easy ? (["easy-language"] as const) : []),
    ...(contrast ? (["high-contrast"] as const) : []),
    ...(textSize > 100 ? (["large-text"] as const) : []),
  ];
}
