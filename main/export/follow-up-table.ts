/** Wishes for follow-up workshops as a table for spreadsheets: one row for each, with the contact of those who agreed, or without any. */

import type { FollowUpWords } from '../../domain/follow-up/schema';
import type { FollowUp } from '../../domain/follow-up/state';
import { followUpsByMonth } from '../../domain/follow-up/view';
import type { Language } from '../../domain/kernel/language';
import { translateIn } from '../translate';
import { type Cell, monthCell, numberCell, type Table, type Unit } from './table';

type Column = 'number' | 'school' | 'wish' | 'month' | 'consent' | 'contact';

const units: Readonly<Partial<Record<Column, Unit>>> = { number: 'number', month: 'month' };

export function followUpTable(all: readonly FollowUp[], language: Language, withContacts: boolean): Table {
  const translate = translateIn(language);
  const columns: readonly Column[] = ['number', 'school', 'wish', 'month', ...(withContacts ? (['consent', 'contact'] as const) : [])];
  const cellOf = (column: Column, { month, mayContact, words }: FollowUp, index: number): Cell => {
    const word = (field: keyof FollowUpWords): string => words?.[field] ?? translate('followUp:erased');
    switch (column) {
      case 'number':
        return numberCell(index + 1);
      case 'school':
      case 'wish':
      case 'contact':
        return word(column);
      case 'month':
        return month === null ? '' : monthCell(month);
      case 'consent':
        return translate(mayContact ? 'followUp:yes' : 'followUp:no');
    }
  };
  return {
    columns: columns.map((column) => ({
      heading: translate(`followUp:${column}`),
      explanation: translate(`followUp:explains-${column}`),
      unit: units[column] ?? 'text',
      from: column === 'number' ? 'rows' : 'follow-ups',
    })),
    rows: followUpsByMonth(all).wishes.map((wish, index) => columns.map((column) => cellOf(column, wish, index))),
  };
}
