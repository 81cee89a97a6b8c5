/** Starts the desk window: asks main what to show, then follows. */
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { DeskView } from '../../domain/desk-view';
import '../style/tokens.css';
import { typeIsThere } from '../style/type';
import './desk.css';
import './parts/parts.css';
import './parts/overlays.css';
import { startWords } from '../words';
import { sentenceOf } from './act';
import { kit } from './bridge';
import { localeOf } from './dates';
import { DeskTimeProvider } from './desk-time';
import { DeskWindow } from './desk-window';
import { tellRefusal } from './toasts';

function Desk({ first }: { readonly first: DeskView }) {
  const [view, setView] = useState(first);
  useEffect(() => kit.onView(setView), []);
  return (
    <I18nProvider locale={localeOf(view.settings.language)}>
      <DeskWindow view={view} />
    </I18nProvider>
  );
}

/* What nobody caught is a fault of ours: the person hears of it, and the console keeps the reason. */
window.addEventListener('unhandledrejection', () => tellRefusal(sentenceOf({ refused: 'kit-fault' })));

const element = document.getElementById('root');
if (!element) throw new Error('desk.html has no element #root');

const [{ view, time }] = await Promise.all([kit.ready(), typeIsThere()]);
startWords(view.settings.language);
createRoot(element).render(
  <DeskTimeProvider first={time}>
    <Desk first={view} />
  </DeskTimeProvider>,
);
