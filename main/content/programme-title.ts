/** What a programme is called, as far as its file says it: of a draft that can't be used, too. */
import { z } from 'zod';
import type { Localized } from '../../domain/kernel/language';
import { isUnread, textIn, type Unread } from './content-text';
import { namesFile } from './names-file';
import { parseYaml } from './yaml-file';

const text = z.string().catch('');
const titled = z.object({ title: z.object({ en: text, sr: text }) });

/** `data`: of its file. Empty where it says none. */
export const titleOf = (data: unknown): Localized => titled.safeParse(data).data?.title ?? { en: '', sr: '' };

/** `content`: of its file. Undefined where no name can be read there. */
export function titleIn(content: Uint8Array | Unread | undefined): Localized | undefined {
  const written = content === undefined || isUnread(content) ? undefined : textIn(namesFile, content);
  if (written === undefined || isUnread(written)) return undefined;
  const read = parseYaml(namesFile, written, z.json());
  const title = 'value' in read ? titleOf(read.value) : undefined;
  return title && (title.en || title.sr) !== '' ? title : undefined;
}
