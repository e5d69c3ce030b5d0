/**
 * Puts the newest of many things away: the first at once, and while more come, the last of them again and again. None
 * waits for an end of the coming.
 *
 * @param put   rejecting changes nothing: the next one is put away as well
 * @param rest  milliseconds between two
 */
export function newest<Thing>(put: (thing: Thing) => Promise<void>, rest: number): (thing: Thing) => void {
  let next: { thing: Thing } | undefined;
  let isBusy = false;
  const work = async () => {
    isBusy = true;
    while (next) {
      const { thing } = next;
      next = undefined;
      await put(thing).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    isBusy = false;
  };
  return (thing) => {
    next = { thing };
    if (!isBusy) void work();
  };
}
