import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./Button";
import "./fields.css";

type Choice = { id: string; text: string; lang?: string };

type ButtonMenuProps = {
  label: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
  isPending?: boolean;
};

/** A button that asks one thing more before it acts. */
export function ButtonMenu({ label, choices, onChoose, isPending = false }: ButtonMenuProps) {
  return (
    <MenuTrigger>
      <Button isPending={isPending}>
        {label} <span aria-hidden>▾</span>
      </Button>
      <Popover className="select-list">
        <Menu aria-label={label} onAction={(id) => onChoose(String(id))}>
          {choices.map(({ id, text, lang }) => (
            <MenuItem key={id} id={id} textValue={text} className="select-item">
              <span lang={lang}>{text}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
