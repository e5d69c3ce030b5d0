import { version } from "../../../package.json";

/** The build is known by the name of the script that it made of this file. */
const build = /-([\w-]{8})\.js$/.exec(new URL(import.meta.url).pathname)?.[1] ?? "source";

export const APP_VERSION = `${version}+${build}`;
