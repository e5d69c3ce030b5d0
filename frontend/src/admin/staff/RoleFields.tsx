import { Trans, useLingui } from "@lingui/react/macro";
import type { Role } from "../../api/types";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Select";
import { EVERYWHERE, type Held, useRoles } from "./useRoles";
import "./RoleFields.css";

type RoleFieldsProps = { value: readonly Held[]; onChange: (value: Held[]) => void };

/** Which roles, each where: a row for each. */
export function RoleFields({ value, onChange }: RoleFieldsProps) {
  const { t } = useLingui();
  const { names, does, places, rolesIn } = useRoles();
  const change = (index: number, held: Held) => onChange(value.map((one, at) => (at === index ? held : one)));
  const heldAt = (place: string, role: Role): Held => ({
    role,
    ...(place !== EVERYWHERE && { organisationId: place }),
  });
  const [first] = places;
  return (
    <fieldset className="fieldset stack">
      <legend>
        <Trans>Roles</Trans>
      </legend>
      {value.map((held, index) => {
        const place = held.organisationId ?? EVERYWHERE;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name, and keeps no state of its own
          <div key={index} className="role-row">
            <Select
              name={`/grants/${index}/role`}
              label={t`Role`}
              hint={does[held.role]}
              options={rolesIn(place).map((id) => ({ id, text: names[id] }))}
              value={held.role}
              onChange={(role) => change(index, heldAt(place, role as Role))}
            />
            <Select
              name={`/grants/${index}/organisationId`}
              label={t`Where`}
              options={places}
              value={place}
              onChange={(chosen) => change(index, heldAt(String(chosen), held.role))}
            />
            {value.length > 1 && (
              <Button
                aria-label={t`Take away role ${index + 1}`}
                onPress={() => onChange(value.filter((_, at) => at !== index))}
              >
                <Trans>Take away</Trans>
              </Button>
            )}
          </div>
        );
      })}
      {first && (
        <div>
          <Button onPress={() => onChange([...value, heldAt(first.id, "editor")])}>
            <Trans>Add a role</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
