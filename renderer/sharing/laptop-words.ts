/** What a laptop is called where nobody gave it a name, too. */
import type { Translate } from '../../domain/kernel/translate';
import type { WaitingLaptop } from '../../domain/sharing/laptops';
import { shortDevice } from '../../domain/training/laptops';

export const calledWords = ({ name, device }: Pick<WaitingLaptop, 'name' | 'device'>, t: Translate<'laptops'>): string =>
  name ?? t('unnamed', { device: shortDevice(device) });
