import { useLingui } from "@lingui/react/macro";
import type { Item } from "../engine/definition";
import { useSay, Words } from "../Speech";

interface RankedItemProps {
  readonly option: Item;
  /** 1 is best; 0 has no rank yet. */
  readonly rank: number;
  /** The last rank that has been given. */
  readonly last: number;
  readonly onAdd: () => void;
  readonly onMove: (places: number) => void;
  readonly onRemove: () => void;
}

export function RankedItem({ option, rank, last, onAdd, onMove, onRemove }: RankedItemProps) {
  const { t } = useLingui();
  const name = useSay()(option.text).text;
  return (
    <li className="ranking-item" data-ranked={rank > 0 || undefined}>
      <button type="button" className="ranking-name" aria-pressed={rank > 0} onClick={rank > 0 ? onRemove : onAdd}>
        <span className="ranking-rank">{rank > 0 ? rank : ""}</span>
        <span data-read="">
          <Words of={option.text} />
        </span>
        <span className="visually-hidden"> {rank > 0 ? t`Remove the rank` : t`Give the next rank`}</span>
      </button>
      {rank > 0 && (
        <>
          <Mover label={t`Move up: ${name}`} sign="↑" idle={rank === 1} onMove={() => onMove(-1)} />
          <Mover label={t`Move down: ${name}`} sign="↓" idle={rank === last} onMove={() => onMove(1)} />
        </>
      )}
    </li>
  );
}

interface MoverProps {
  readonly label: string;
  readonly sign: string;
  readonly idle: boolean;
  readonly onMove: () => void;
}

/** Idle at the end of the list, yet never disabled: a disabled button would drop the focus. */
function Mover({ label, sign, idle, onMove }: MoverProps) {
  return (
    <button
      type="button"
      className="ranking-move"
      aria-label={label}
      aria-disabled={idle}
      onClick={() => idle || onMove()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
