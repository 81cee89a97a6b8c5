/** What happens to the data, beside whoever signs: in the person's own language and script. */
import type { Language } from '../../domain/kernel/language';
import { TextBlocks } from '../scene/text-blocks';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { ScrollRegion } from '../ui/scroll-region';
import { useAnswer } from '../ui/use-answer';

interface DataNoticeProperties {
  readonly paper: string;
  readonly language: Language;
}

export function DataNotice({ paper, language }: DataNoticeProperties) {
  const [text] = useAnswer(async () => unlessRefused(await kit['read-paper'](paper, language)), paper, language);
  if (!text) return null;
  return (
    <section className="signing-notice" lang={language}>
      <h3>{text.title}</h3>
      <ScrollRegion label={text.title}>
        <TextBlocks blocks={text.body} />
      </ScrollRegion>
    </section>
  );
}
