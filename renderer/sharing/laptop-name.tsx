/** What people call this laptop, so that those at the others know who noted what. */

import { longestLaptopName } from '../../domain/training/laptops';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { useKeptText } from '../ui/kept-text';
import { useWords } from '../ui/words';

export function LaptopName({ name }: { readonly name: string }) {
  const { t } = useWords('sharing');
  const { text, setText, keep, refusal } = useKeptText(name, (laptopName) => kit['change-settings']({ laptopName }));
  return (
    <Field label={t('laptop-name')} name="laptopName" hint={t('laptop-name-hint')} refusal={refusal}>
      {(control) => (
        <input {...control} maxLength={longestLaptopName} value={text} onChange={({ target }) => setText(target.value)} onBlur={keep} />
      )}
    </Field>
  );
}
