import { Trans, useLingui } from "@lingui/react/macro";
import { memo } from "react";
import type { Question } from "../api/types";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { useTypeNames } from "./useTypeNames";

type AddToPageProps = {
  page: number;
  /** This and the other stay the same, so that typing does not draw the menus of all pages again. */
  onAdd: (page: number, type: Question["type"]) => void;
  onBank: (page: number) => void;
};

/** What adds a question to a page: a new one of some type, or one of the question bank. */
export const AddToPage = memo(function AddToPage({ page, onAdd, onBank }: AddToPageProps) {
  const { t } = useLingui();
  const types = useTypeNames();
  return (
    <>
      <Select
        label={t`Add to page ${page + 1}`}
        placeholder={t`A question`}
        options={Object.entries(types).map(([id, text]) => ({ id, text }))}
        value={null}
        onChange={(type) => type !== null && onAdd(page, type as Question["type"])}
      />
      <Button aria-label={t`From the question bank to page ${page + 1}`} onPress={() => onBank(page)}>
        <Trans>From the question bank</Trans>
      </Button>
    </>
  );
});
