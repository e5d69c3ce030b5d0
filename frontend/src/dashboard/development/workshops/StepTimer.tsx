import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { clockOf, useCountdown } from "../../../api/countdown";
import { Button } from "../../../ui/Button";
import { Select } from "../../../ui/Select";

const MINUTES = [1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60];

type StepTimerProps = {
  endsAt: string | undefined;
  isPending: boolean;
  onStart: (minutes: number) => void;
  onStop: () => void;
};

/** Time for a step, shown on all phones. When it is up nothing closes by itself. */
export function StepTimer({ endsAt, isPending, onStart, onStop }: StepTimerProps) {
  const { t } = useLingui();
  const [minutes, setMinutes] = useState("5");
  const seconds = useCountdown(endsAt);
  return (
    <div className="workshop-timer">
      {seconds === undefined ? (
        <>
          <Select
            label={t`Minutes`}
            options={MINUTES.map((count) => ({ id: String(count), text: String(count) }))}
            value={minutes}
            onChange={(key) => setMinutes(String(key))}
          />
          <Button onPress={() => onStart(Number(minutes))} isDisabled={isPending}>
            {t`Start the timer`}
          </Button>
        </>
      ) : (
        <>
          <p className="workshop-clock" role="timer" aria-label={t`Time left`}>
            {seconds > 0 ? clockOf(seconds) : t`Time is up`}
          </p>
          <Button onPress={onStop} isDisabled={isPending}>
            {t`Stop the timer`}
          </Button>
        </>
      )}
    </div>
  );
}
