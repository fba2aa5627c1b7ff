/** Runs in a worker: trains networks on curves, and tells how far it is. */
import type { LabProgress, LabReply, LabRequest } from './lab-messages.ts';
import { runLab } from './lab-run.ts';
import type { Answer } from './worker.ts';

/** As often as a picture can follow. */
const TOLD_MS = 60;

function post(answer: Answer<LabReply, LabProgress>): void {
  self.postMessage(answer);
}

self.onmessage = ({ data }: MessageEvent<LabRequest>) => {
  try {
    const run = runLab(data);
    let told = 0;
    let next = run.next();
    for (; next.done !== true; next = run.next()) {
      const now = performance.now();
      if (now - told < TOLD_MS) continue;
      told = now;
      post({ ok: true, progress: next.value });
    }
    post({ ok: true, reply: next.value });
  } catch (error) {
    post({ ok: false, message: String(error) });
  }
};
