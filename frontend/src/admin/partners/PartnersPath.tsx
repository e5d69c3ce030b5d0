import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Organisation } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";

type PartnersPathProps = { organisation: Organisation; below?: boolean };

/** The way back from the clients of an organisation, or from one of them. */
export function PartnersPath({ organisation, below = false }: PartnersPathProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const params = { organisationId: organisation.id };
  return (
    <nav aria-label={t`Path`}>
      <Link to="/organisations/$organisationId" params={params}>
        {read(organisation.name)}
      </Link>
      {below && (
        <>
          {" / "}
          <Link to="/organisations/$organisationId/api-clients" params={params}>
            <Trans>API clients</Trans>
          </Link>
        </>
      )}
    </nav>
  );
}
