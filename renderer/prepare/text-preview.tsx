/** What the room would see, drawn as the projector draws it. */
import { useTranslation } from 'react-i18next';
import type { Scene } from '../../domain/audience-view';
import type { Language } from '../../domain/language';
import { SmallScene } from '../run/small-scene';

interface TextPreviewProperties {
  readonly scene: Scene | undefined;
  /** Without a scene so far, which isn't worth a word. */
  readonly isComing?: boolean;
  readonly language: Language;
  /** Of the language, in the desk's words. */
  readonly name: string;
}

export function TextPreview({ scene, isComing = false, language, name }: TextPreviewProperties) {
  const { t } = useTranslation('texts');
  return (
    <section className="texts-preview" aria-label={t('preview-of', { language: name })}>
      {scene ? <SmallScene view={{ language, scene }} /> : isComing ? null : <p>{t('no-preview')}</p>}
    </section>
  );
}
