import { useEffect, useRef } from "react";
import type { Problem } from "./engine/problem";
import { useProblemWords } from "./useProblemWords";

/** Takes the focus when it appears, so that nobody goes on wondering why nothing happened. */
export function ProblemMessage({ problem, id }: { problem: Problem | undefined; id: string }) {
  const words = useProblemWords();
  const message = useRef<HTMLParagraphElement>(null);
  const code = problem?.code;
  useEffect(() => {
    if (code) message.current?.focus();
  }, [code]);
  return (
    problem && (
      <p className="problem" id={id} data-read="" role="alert" tabIndex={-1} ref={message}>
        {words(problem)}
      </p>
    )
  );
}
