/** A person as a mark of head and shoulders: nobody's face, and the same for everybody. */

export function PersonMark({ className }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 32" aria-hidden="true">
      <path d="M12 1.5a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 1 1 0-13.2ZM1.5 30.5c0-8.6 4-13.4 10.5-13.4s10.5 4.8 10.5 13.4Z" />
    </svg>
  );
}
