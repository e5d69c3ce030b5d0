import type { Locator, Page } from "playwright-core";

/** The ways to work a field. Each question type is answered through these, so that every hand meets every type. */
export interface Hand {
  /** Takes the option at this index, counted from the one that the keyboard reaches first. */
  choose(group: Locator, index: number): Promise<void>;
  /** Presses a button, or ticks a box. */
  press(control: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Sets a slider to its lowest value and this many steps. */
  slide(slider: Locator, steps: number, of: number): Promise<void>;
  /** Sets an axis of the umbrella, in rings from the middle. */
  feel(axis: Locator, ring: number, of: number): Promise<void>;
}

/** A finger or a mouse. */
export function pointer(page: Page): Hand {
  return {
    choose: (group, index) => group.locator("label.radio").nth(index).click(),
    press: (control) => control.click(),
    write: (field, text) => field.fill(text),
    slide: async (slider, steps, of) => {
      const { x, y, width, height } = await boxOf(slider);
      const knob = height;
      await page.mouse.click(x + knob / 2 + ((width - knob) * steps) / of, y + height / 2);
    },
    feel: async (axis, ring, of) => {
      const line = await axis.locator("line").evaluate((drawn: SVGLineElement) => {
        const matrix = drawn.getScreenCTM();
        const at = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
        return { middle: at(0, 0), end: at(drawn.x2.baseVal.value, drawn.y2.baseVal.value) };
      });
      const along = (from: number, to: number) => from + ((to - from) * ring) / of;
      await page.mouse.click(along(line.middle.x, line.end.x), along(line.middle.y, line.end.y));
    },
  };
}

/** The keyboard alone: whatever it wants to work, it has to reach with the Tab key. */
export function keyboard(page: Page): Hand {
  const keys = page.keyboard;
  const repeat = async (key: string, times: number) => {
    for (let pressed = 0; pressed < times; pressed++) await keys.press(key);
  };
  const reach = async (control: Locator) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await keys.press("Tab");
    }
    throw new Error(`The Tab key does not reach ${control}`);
  };
  return {
    choose: async (group, index) => {
      await reach(group.getByRole("radio").first());
      await keys.press("Space");
      await repeat("ArrowDown", index);
    },
    press: async (control) => {
      await reach(control);
      await keys.press("Space");
    },
    write: async (field, text) => {
      await reach(field);
      await keys.type(text);
    },
    slide: async (slider, steps) => {
      await reach(slider);
      await keys.press("Home");
      await repeat("ArrowRight", steps);
    },
    feel: async (axis, ring) => {
      await reach(axis);
      await repeat("ArrowUp", ring);
    },
  };
}

export async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not to be seen`);
  return box;
}

/** Goes on by the Tab key until it is there. */
export async function reach(page: Page, there: () => Promise<boolean>) {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await there()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not reach it");
}
