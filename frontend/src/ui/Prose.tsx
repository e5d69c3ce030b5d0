import "./Prose.css";

type Part = { readonly heading: string; readonly paragraphs: readonly string[]; readonly list?: readonly string[] };

/** A text in parts, to be read from top to bottom. */
export function Prose({ parts, level = 2 }: { parts: readonly Part[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="prose">
      {parts.map(({ heading, paragraphs, list }) => (
        <section key={heading}>
          <Heading>{heading}</Heading>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list && (
            <ul>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
