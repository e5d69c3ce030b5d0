export function Star({ number }: { number: number }) {
  return (
    <>
      <svg className="star" viewBox="0 0 48 48" aria-hidden="true">
        <path d="M24 4 L30 18 L45 19.5 L33.7 29.5 L37 44.2 L24 36.5 L11 44.2 L14.3 29.5 L3 19.5 L18 18 Z" />
      </svg>
      <span>{number}</span>
    </>
  );
}
