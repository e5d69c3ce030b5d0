import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { readable } from "./readable";

/** Reads the screen aloud. */
export interface Reader {
  /** Whether the device has a voice for the language. */
  readonly able: boolean;
  readonly reading: boolean;
  readonly read: () => void;
  readonly stop: () => void;
}

const POLL_MS = 250;
/** Nothing on one screen takes longer; a voice that hangs must not hold up the next visitor. */
const LONGEST_MS = 180_000;

const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

/** @param screen changes with what is on the screen; whatever is being read then ends */
export function useReader(language: string, screen: string): Reader {
  const able = useSyncExternalStore(onVoices, () => voiceFor(language) !== undefined);
  const [reading, setReading] = useState(false);

  const stop = useCallback(() => {
    speech?.cancel();
    setReading(false);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a screen ends with what was read from it
  useEffect(() => stop, [stop, screen]);
  // Asked for, not waited for: browsers forget to tell the end.
  useEffect(() => {
    if (!reading) return;
    const begun = Date.now();
    const timer = setInterval(() => {
      if (!(speech?.speaking || speech?.pending) || Date.now() - begun > LONGEST_MS) stop();
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [reading, stop]);

  const read = () => {
    speech?.cancel();
    for (const { text, lang } of readable(document.querySelector("main") ?? document.body)) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voiceFor(lang) ?? voiceFor(language) ?? null;
      utterance.lang = utterance.voice?.lang ?? lang;
      speech?.speak(utterance);
    }
    setReading(true);
  };
  return { able, reading, read, stop };
}

function onVoices(changed: () => void): () => void {
  speech?.addEventListener("voiceschanged", changed);
  return () => speech?.removeEventListener("voiceschanged", changed);
}

/** A voice of the device before one over the network, which may be away. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = speech?.getVoices().filter((voice) => primary(voice.lang) === primary(language)) ?? [];
  return voices.find((voice) => voice.localService) ?? voices[0];
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}
