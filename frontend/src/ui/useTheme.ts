import { useSyncExternalStore } from "react";
import { currentTheme, watchTheme } from "../tokens/theme";

/** The theme on screen; what is drawn from token values (a chart) is drawn anew when it changes. */
export const useTheme = () => useSyncExternalStore(watchTheme, currentTheme);
