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

const usualMinutes = 30;

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

type Written = Pick<DesignBlock, 'kind' | 'title' | 'minutes'>;

/** Returns the agenda's entry, with the next number among the sessions. */
function entryOf(edits: Edits, id: string, { kind, minutes, title }: Written): Plain {
  const sessions = daysIn(edits)
    .flatMap(({ blocks }) => blocks)
    .filter((each) => each.kind === 'session').length;
  return { id, kind, ...(kind === 'session' ? { number: sessions + 1 } : {}), minutes, title: { ...title }, short: { ...title } };
}

export function addBlock(edits: Edits, { day, at, block }: Extract<PartOfChange, { readonly kind: 'block-added' }>): Refusal | undefined {
  const taken = daysIn(edits).flatMap(({ blocks }) => blocks.map(({ id }) => id));
  /* Slides of no session may lie there under its name. */
  const id = freeName(nameOf(block.title.en) || block.kind, (name) => taken.includes(name) || edits.hasSlides(name));
  const refusal = edits.edit(agenda, (text) => withYamlAdded(text, ['days', day, 'blocks'], at, entryOf(edits, id, block)));
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

/** Slides that no session has become those of a new one, the last of its day. */
export function listBlock(
  edits: Edits,
  { day, block, title }: Extract<PartOfChange, { readonly kind: 'block-listed' }>,
): Refusal | undefined {
  const at = daysIn(edits)[day]?.blocks.length ?? 0;
  const entry = entryOf(edits, block, { kind: 'session', title, minutes: usualMinutes });
  return edits.edit(agenda, (text) => withYamlAdded(text, ['days', day, 'blocks'], at, entry));
}

export function removeBlock(edits: Edits, { block }: Extract<PartOfChange, { readonly kind: 'block-removed' }>): Refusal | undefined {
  const days = daysIn(edits);
  const day = days.findIndex(({ blocks }) => blocks.some(({ id }) => id === block));
  const at = days[day]?.blocks.findIndex(({ id }) => id === block) ?? -1;
  /* Slides that no session has are removed alone. */
  const refusal = at < 0 ? undefined : edits.edit(agenda, (text) => withYamlRemoved(text, ['days', day, 'blocks', at]));
  if (refusal) return refusal;
  for (const language of ['en', 'sr'] as const)
    if (edits.text(slideFile(block, language)) !== undefined) edits.remove(slideFile(block, language));
  return undefined;
}
