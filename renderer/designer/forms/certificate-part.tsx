/** The certificate: what is printed on it, and in which words. */
import { useId } from 'react';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import { FileForm } from './file-part';

export function CertificatePart({ design, language, sought }: PartProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  return (
    <div className="entries-two">
      <FileForm file="certificate.yaml" form="certificate" isNeeded={false} design={design} language={language} sought={sought} />
      <section aria-labelledby={id}>
        <h2 id={id}>{t('certificate-words')}</h2>
        <FileForm file="certificate.md" form="certificate-text" isNeeded={false} design={design} language={language} sought={sought} />
      </section>
    </div>
  );
}
