/** What a laptop is called where nobody gave it a name, too. */
import type { TFunction } from 'i18next';
import type { WaitingLaptop } from '../../domain/sharing/laptops';
import { shortDevice } from '../../domain/training/laptops';

export const calledWords = ({ name, device }: Pick<WaitingLaptop, 'name' | 'device'>, t: TFunction<'laptops'>): string =>
  name ?? t('unnamed', { device: shortDevice(device) });
