import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { openPostbox } from "./postbox.ts";

declare module "vitest" {
  interface ProvidedContext {
    url: string;
    email: string;
    password: string;
    /** Where letters to staff lie; nowhere when the backend was running already. */
    letters: string;
  }
}

const JAR = resolve(import.meta.dirname, "../../backend/target/quarkus-app/quarkus-run.jar");
const READY_WITHIN_MS = 240_000;

/**
 * The backend that the tests speak to: the one at KAIKU_URL (with KAIKU_ADMIN_EMAIL and KAIKU_ADMIN_PASSWORD), else the
 * packaged one, on a free port and a new data directory, stopped and removed afterwards.
 */
export default async function startServer(project: Pick<TestProject, "provide">) {
  const email = process.env.KAIKU_ADMIN_EMAIL ?? "admin@example.org";
  const password = process.env.KAIKU_ADMIN_PASSWORD ?? "a-password-for-browser-tests";
  project.provide("email", email);
  project.provide("password", password);
  const running = process.env.KAIKU_URL;
  if (running) {
    project.provide("letters", "");
    project.provide("url", running.replace(/\/$/, ""));
    return;
  }
  const { url, letters, stop } = await startBackend(await freePort(), { email, password });
  project.provide("url", url);
  project.provide("letters", letters);
  return stop;
}

/** The packaged backend on this port and a new data directory, with settings of its own. */
export async function startBackend(
  port: number,
  { email, password }: { email: string; password: string },
  settings: Record<string, string> = {},
) {
  if (!existsSync(JAR)) throw new Error(`No backend: build it (make build), or set KAIKU_URL. Looked for ${JAR}`);
  const data = mkdtempSync(join(tmpdir(), "kaiku-e2e-"));
  const letters = join(data, "letters");
  const postbox = await openPostbox(letters);
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
  const server = spawn(java, ["-jar", JAR], {
    env: {
      ...process.env,
      KAIKU_PORT: String(port),
      KAIKU_DATA_DIR: data,
      KAIKU_ADMIN_EMAIL: email,
      KAIKU_ADMIN_PASSWORD: password,
      KAIKU_PUBLIC_URL: `http://localhost:${port}`,
      KAIKU_SMTP_HOST: "127.0.0.1",
      KAIKU_SMTP_PORT: String(postbox.port),
      KAIKU_SMTP_START_TLS: "DISABLED",
      KAIKU_WEBHOOK_TRUSTED_HOSTS: "localhost",
      ...settings,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const url = `http://localhost:${port}`;
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    postbox.close();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await ready(url, () => server.exitCode !== null);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { url, letters, stop };
}

async function ready(url: string, ended: () => boolean) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (ended()) throw new Error("The backend ended before it was ready; its output is above.");
    const reply = await fetch(`${url}/q/health/ready`).catch(() => null);
    if (reply?.ok) return;
    await sleep(250);
  }
  throw new Error(`The backend was not ready within ${READY_WITHIN_MS / 1000} s.`);
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (!address || typeof address === "string") throw new Error("no free port");
  return address.port;
}
