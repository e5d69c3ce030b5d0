import { Accessibility, defaultPreset, PointerSensor } from "@dnd-kit/dom";

/** Dragging is for the hand: whoever uses keys or a screen reader has buttons that say where a thing goes. */
export const byHand = {
  sensors: [PointerSensor],
  plugins: defaultPreset.plugins.filter((plugin) => plugin !== Accessibility),
};
