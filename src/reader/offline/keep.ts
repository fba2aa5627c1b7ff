import { addressLocale, askWorker, isThrifty, onNewer } from '../../browser/offline.ts';
import { localStore } from '../../browser/storage.ts';
import { choiceRecord, KEPT_EVENT, localeToKeep } from './choice.ts';
import { showNotice } from './notice.ts';

/** Keeps the course on the device, and says when a newer version of it is there. */
async function startKeeping(): Promise<void> {
  await onNewer(showNotice);
  const kept = await askWorker({ kind: 'tell' });
  const { value: choice } = localStore().read(choiceRecord);
  const locale = localeToKeep({ choice, kept, locale: addressLocale(), isThrifty: isThrifty() });
  if (locale === null) return;
  if ((await askWorker({ kind: 'keep', locale })) === null) return;
  document.dispatchEvent(new Event(KEPT_EVENT));
}

// It starts itself: a name to call would cost each page a few bytes.
void startKeeping();
