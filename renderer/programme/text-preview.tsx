/** What the room would see, drawn as the projector draws it. */

import type { Language } from '../../domain/kernel/language';
import type { Scene } from '../../domain/stage/audience-view';
import { SmallScene } from '../stage/small-scene';
import { useWords } from '../ui/words';

interface TextPreviewProperties {
  readonly scene: Scene | undefined;
  /** Without a scene so far, which isn't worth a word. */
  readonly isComing?: boolean;
  readonly language: Language;
  /** The name of the language, in the desk's words. */
  readonly name: string;
}

export function TextPreview({ scene, isComing = false, language, name }: TextPreviewProperties) {
  const { t } = useWords('texts');
  return (
    <section className="texts-preview" aria-label={t('preview-of', { language: name })}>
      {scene ? <SmallScene view={{ language, scene }} /> : isComing ? null : <p>{t('no-preview')}</p>}
    </section>
  );
}
