import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { staffQuery } from "../../api/staff";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { FindTable } from "../../ui/FindTable";
import { PageHead } from "../../ui/PageHead";
import { InvitationList } from "./InvitationList";
import { useRoles } from "./useRoles";
import "./RoleFields.css";

/** Who works with Kaiku where one manages staff, and who is asked to. */
export function StaffList() {
  const { t } = useLingui();
  const { language } = useSpeech();
  const navigate = useNavigate();
  const { inWords } = useRoles();
  const { data: staff } = useSuspenseQuery(staffQuery);
  return (
    <>
      <PageHead title={t`Staff`} lead={t`Who works with Kaiku, and in which roles.`}>
        <Button look="main" onPress={() => navigate({ to: "/staff/new" })}>
          <Trans>Invite somebody</Trans>
        </Button>
      </PageHead>
      <InvitationList />
      <section aria-labelledby="accounts" className="stack">
        <h2 id="accounts">
          <Trans>Accounts</Trans>
        </h2>
        <FindTable
          caption={t`Accounts`}
          rows={staff}
          rowKey={({ id }) => id}
          language={language}
          searchLabel={t`Find by name, address or role`}
          nothingFound={t`Nobody matches the search.`}
          columns={[
            {
              id: "name",
              title: t`Name`,
              text: ({ name, email }) => `${name} ${email}`,
              cell: ({ id, name, email }) => (
                <div className="staff-name">
                  <Link to="/staff/$accountId" params={{ accountId: id }}>
                    {name}
                  </Link>
                  <span className="quiet">{email}</span>
                </div>
              ),
            },
            {
              id: "roles",
              title: t`Roles`,
              text: ({ grants }) => grants.map(inWords).join(" "),
              cell: ({ grants }) => (
                <ul className="staff-roles">
                  {grants.map((held) => (
                    <li key={inWords(held)}>{inWords(held)}</li>
                  ))}
                </ul>
              ),
            },
            {
              id: "second-step",
              title: t`Two-step sign-in`,
              text: ({ secondFactor }) => (secondFactor ? t`On` : t`Off`),
              cell: ({ secondFactor }) => (secondFactor ? <Badge look="good" text={t`On`} /> : <Badge text={t`Off`} />),
            },
            {
              id: "state",
              title: t`Status`,
              text: ({ disabled }) => (disabled ? t`Disabled` : t`Active`),
              cell: ({ disabled }) => (disabled ? <Badge look="warning" text={t`Disabled`} /> : t`Active`),
            },
          ]}
        />
      </section>
    </>
  );
}
