/** Sessions and breaks of a programme that is changed: a line of the agenda and the two files of its slides, made and removed together. */
import { type Refusal, refuse } from '../../../../domain/kernel/refusal';
import type { DesignBlock, PartOfChange } from '../../../../domain/programme/design';
import type { Plain } from '../../../../domain/programme/plain-data';
import { withSlideAdded } from '../../../content/editing/slide-order';
import { withYamlAdded, withYamlRemoved } from '../../../content/editing/yaml-entries';
import { readOf } from '../../../content/editing/yaml-read';
import { daysOf } from './design-view';
import { type Edits, freeName, nameOf, slideFile } from './edits';

const agenda = 'agenda.yaml';

const daysIn = (edits: Edits) => daysOf((readOf(edits.text(agenda) ?? '') ?? null) as Plain);

const isPause = (kind: DesignBlock['kind']): boolean => kind === 'break' || kind === 'meal';

/** So that the block can be shown, and the check finds what to write next. */
function firstSlide({ kind, title, minutes }: Pick<DesignBlock, 'kind' | 'title' | 'minutes'>, language: 'en' | 'sr') {
  const count = Math.min(5, minutes);
  const time = {
    en: `**Time.** ${count} ${count === 1 ? 'minute' : 'minutes'}.`,
    sr: `**Trajanje.** ${count} ${count === 1 ? 'minut' : 'minuta'}.`,
  };
  return { id: 'opening', line: { layout: isPause(kind) ? 'break' : 'section' }, body: `# ${title[language]}`, notes: time[language] };
}

export function addBlock(edits: Edits, { day, at, block }: Extract<PartOfChange, { readonly kind: 'block-added' }>): Refusal | undefined {
  const all = daysIn(edits).flatMap(({ blocks }) => blocks);
  const id = freeName(
    nameOf(block.title.en) || block.kind,
    all.map((each) => each.id),
  );
  const sessions = all.filter(({ kind }) => kind === 'session').length;
  const entry: Plain = {
    id,
    kind: block.kind,
    ...(block.kind === 'session' ? { number: sessions + 1 } : {}),
    minutes: block.minutes,
    title: { ...block.title },
    short: { ...block.title },
  };
  const refusal = edits.edit(agenda, (text) => withYamlAdded(text, ['days', day, 'blocks'], at, entry));
  if (refusal) return refusal;
  for (const language of ['en', 'sr'] as const) {
    const text = withSlideAdded(`---\nblock: ${id}\nlanguage: ${language}\n---\n`, 0, firstSlide(block, language));
    const refused =
      text === undefined
        ? refuse('design-unwritable', undefined, { file: slideFile(id, language) })
        : edits.add(slideFile(id, language), text);
    if (refused) return refused;
  }
  return undefined;
}

export function removeBlock(edits: Edits, { block }: Extract<PartOfChange, { readonly kind: 'block-removed' }>): Refusal | undefined {
  const days = daysIn(edits);
  const day = days.findIndex(({ blocks }) => blocks.some(({ id }) => id === block));
  const at = days[day]?.blocks.findIndex(({ id }) => id === block) ?? -1;
  const refusal = edits.edit(agenda, (text) => (at < 0 ? undefined : withYamlRemoved(text, ['days', day, 'blocks', at])));
  if (refusal) return refusal;
  for (const language of ['en', 'sr'] as const)
    if (edits.text(slideFile(block, language)) !== undefined) edits.remove(slideFile(block, language));
  return undefined;
}
