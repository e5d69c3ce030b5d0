import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./Button";
import "./fields.css";

type Action = { id: string; text: string; onAction: () => void };

type ActionMenuProps = { label: string; actions: readonly Action[] };

/** What else can be done with a thing. */
export function ActionMenu({ label, actions }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label}>⋯</Button>
      <Popover className="select-list">
        <Menu aria-label={label}>
          {actions.map(({ id, text, onAction }) => (
            <MenuItem key={id} id={id} onAction={onAction} className="select-item">
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
