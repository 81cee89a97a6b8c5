/** How each file is filled in, in the desk's language: asked for once. */
import { useEffect, useState } from 'react';
import type { Language } from '../../../domain/kernel/language';
import type { DesignForms } from '../../../domain/programme/design-form';
import { kit } from '../../ui/bridge';

interface Known {
  readonly language: Language;
  readonly forms: DesignForms;
}

let known: Known | undefined;

export function useForms(language: Language): DesignForms | undefined {
  const [forms, setForms] = useState(known);
  useEffect(() => {
    if (known?.language === language) return;
    let isWanted = true;
    void kit['design-forms']().then((answer) => {
      known = { language, forms: answer };
      if (isWanted) setForms(known);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return forms?.language === language ? forms.forms : known?.language === language ? known.forms : undefined;
}
