import type { Instrument, InstrumentWording } from "../api/types";

type WordingTextsProps = { instrument: Instrument; wording: InstrumentWording };

/** A wording to be read: for those who may not change it. */
export function WordingTexts({ instrument, wording: { texts, language, source } }: WordingTextsProps) {
  return (
    <div className="card">
      {texts.instruction && <p lang={language}>{texts.instruction}</p>}
      <ol lang={language}>
        {instrument.items.map((key) => (
          <li key={key}>{texts.items[key]}</li>
        ))}
      </ol>
      <p className="quiet">{source}</p>
    </div>
  );
}
