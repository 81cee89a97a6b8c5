/** A button that lets a person choose a file of this laptop. The system's own field would speak the system's language. */
import { useRef } from 'react';

interface ChooseFileProperties {
  readonly label: string;
  /** Endings, as a file dialog asks for them. */
  readonly accept: string;
  readonly describedBy?: string;
  readonly onFile: (file: File) => void;
}

export function ChooseFile({ label, accept, describedBy, onFile }: ChooseFileProperties) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="desk-button" aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          /* So that the same file can be chosen again. */
          target.value = '';
        }}
      />
    </>
  );
}
