/** What happens to the data, beside whoever signs: in the language and script of the window. */
import type { PaperCard } from '../../domain/programme/paper';
import { TextBlocks } from '../scene/text-blocks';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { ScrollRegion } from '../ui/scroll-region';
import { useAnswer } from '../ui/use-answer';

export function DataNotice({ card }: { readonly card: PaperCard }) {
  const [text] = useAnswer(async () => unlessRefused(await kit['read-paper'](card.id)), card.title);
  return (
    <section className="signing-notice">
      <h3>{card.title}</h3>
      <ScrollRegion label={card.title}>{text ? <TextBlocks blocks={text.body} /> : null}</ScrollRegion>
    </section>
  );
}
