import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../api/useMay";
import { webhooksQuery } from "../../api/webhooks";
import { Notice } from "../../ui/Notice";

/** Where webhooks were paused because nothing arrived any more, it says so. */
export function WebhookNotice() {
  const may = useMay();
  const { data: webhooks = [] } = useQuery({ ...webhooksQuery, enabled: may("WEBHOOKS_MANAGE") });
  const lost = webhooks.filter(({ pausedFor }) => pausedFor === "failing" || pausedFor === "gone");
  if (lost.length === 0) return null;
  return (
    <Notice look="warning">
      <p>
        <Plural
          value={lost.length}
          one="A webhook took nothing any more and was paused."
          other="# webhooks took nothing any more and were paused."
        />{" "}
        <Link to="/webhooks">
          <Trans>Look at the webhooks</Trans>
        </Link>
      </p>
    </Notice>
  );
}
