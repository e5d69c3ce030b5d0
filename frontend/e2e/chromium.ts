import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The Chromium of this machine, with a profile of its own and without a window. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), headless: true, args: FLAGS });
}

/** A browser that keeps its profile, and that a test can end as a power cut does. */
export interface OwnChromium {
  readonly context: BrowserContext;
  kill(): Promise<void>;
}

/** Starts the Chromium of this machine on a profile that an earlier one may have left. */
export async function startOwnChromium(profile: string): Promise<OwnChromium> {
  const portFile = join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const flags = [...FLAGS, "--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
  const started = spawn(chromiumPath(), flags, { detached: true, stdio: "ignore" });
  const kill = async () => {
    if (started.exitCode !== null || started.signalCode !== null || started.pid === undefined) return;
    // With all its processes, which are a group of their own.
    process.kill(-started.pid, "SIGKILL");
    await once(started, "exit");
  };
  for (let tries = 0; tries < 300; tries++) {
    const [port] = readIfThere(portFile).split("\n");
    if (port) {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const [context] = browser.contexts();
      if (context) return { context, kill };
    }
    await sleep(100);
  }
  await kill();
  throw new Error("Chromium did not start within 30 s");
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function chromiumPath(): string {
  const asked = process.env.CHROMIUM;
  if (asked) return asked;
  for (const directory of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(directory, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here: the next one
      }
    }
  }
  throw new Error(`No Chromium in the PATH (looked for ${NAMES.join(", ")}); set CHROMIUM to its path.`);
}
