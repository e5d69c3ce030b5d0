import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { constructsQuery, questionBankQuery } from "../api/bank";
import type { BankQuestion } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { SearchField } from "../ui/SearchField";
import { found, isTaken } from "./bank";
import { useEditing } from "./Editing";
import { useCategoryNames } from "./useCategoryNames";
import { useTypeNames } from "./useTypeNames";
import "./BankDialog.css";

type BankDialogProps = { onTake: (question: BankQuestion) => void; onClose: () => void };

/** Ready questions to choose one from: searched, or looked through part by part. */
export function BankDialog({ onTake, onClose }: BankDialogProps) {
  const { t } = useLingui();
  const { data: bank, isError } = useQuery(questionBankQuery);
  const categories = useCategoryNames();
  const [search, setSearch] = useState("");
  const hits = found(bank ?? [], search);
  const names = new Set([...Object.keys(categories), ...hits.map(({ category }) => category)]);
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} isDismissable className="overlay">
      <Modal className="modal bank">
        <Dialog className="dialog bank-dialog">
          <Heading slot="title" level={2}>
            <Trans>From the question bank</Trans>
          </Heading>
          <SearchField label={t`Search questions`} value={search} onChange={setSearch} />
          {isError && <Notice look="danger">{t`The question bank cannot be read now.`}</Notice>}
          {bank && (
            <p className="quiet" role="status">
              <Plural value={hits.length} one="# question" other="# questions" />
            </p>
          )}
          <div className="bank-list">
            {[...names].map((category) => {
              const inside = hits.filter((one) => one.category === category);
              if (inside.length === 0) return null;
              return (
                <section key={category} className="bank-part" aria-label={categories[category] ?? category}>
                  <h3>{categories[category] ?? category}</h3>
                  <ul>
                    {inside.map((one) => (
                      <Banked key={one.question.key} banked={one} onTake={() => onTake(one)} />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
          <div className="dialog-actions">
            <Button onPress={onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Banked({ banked, onTake }: { banked: BankQuestion; onTake: () => void }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { definition } = useEditing();
  const types = useTypeNames();
  const { data: constructs } = useQuery(constructsQuery);
  const { question } = banked;
  const construct = constructs?.find(({ key }) => key === question.construct);
  const choices = [...(question.options ?? []), ...(question.rows ?? [])].map(({ text }) => read(text));
  const words = read(question.text);
  return (
    <li className="bank-question">
      <div>
        <p>
          <strong>{words}</strong> {isTaken(definition, banked) && <Badge text={t`Asked already`} look="good" />}
        </p>
        {choices.length > 0 && <p className="quiet">{choices.join(" · ")}</p>}
        <p className="quiet">
          {construct ? `${types[question.type]} · ${read(construct.title)}` : types[question.type]}
        </p>
      </div>
      <Button aria-label={t`Take: ${words}`} onPress={onTake}>
        <Trans>Take</Trans>
      </Button>
    </li>
  );
}
