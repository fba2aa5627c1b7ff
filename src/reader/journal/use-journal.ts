import { useEffect, useState } from 'preact/hooks';
import { localStore, type Trouble } from '../../browser/storage.ts';
import { journalRecord, type Journal } from './entry.ts';

export interface Kept {
  /** Null until the page has read it: the server knows no journal. */
  readonly journal: Journal | null;
  readonly trouble: Trouble | null;
  /** Changes what is stored now, which another tab may have changed meanwhile. */
  readonly change: (make: (journal: Journal) => Journal) => void;
}

/** The journal of this browser, in step with other tabs. */
export function useJournal(): Kept {
  const [journal, setJournal] = useState<Journal | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  useEffect(() => {
    function look(): void {
      const reading = localStore().read(journalRecord);
      setJournal(reading.value);
      if (reading.trouble !== null) setTrouble(reading.trouble);
    }
    look();
    return localStore().onChange(journalRecord.name, look);
  }, []);

  function change(make: (journal: Journal) => Journal): void {
    setTrouble(localStore().update(journalRecord, make));
  }

  return { journal, trouble, change };
}
