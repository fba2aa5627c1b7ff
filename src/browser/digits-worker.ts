/** Runs in a worker: trains on handwritten digits, and says how far it is. It alone holds the images. */
import { fieldSteps, runField } from '../math/digits/field.ts';
import { readImages } from '../math/digits/images.ts';
import type { Run } from '../math/digits/run.ts';
import { runSums, sumSteps } from '../math/digits/sums.ts';
import { wrongDigits, wrongSums } from '../math/digits/wrong.ts';
import type { DigitsReply, DigitsRequest } from './digits-messages.ts';

/** Examples that a page shows. */
const MOST_PAIRS = 12;
const MOST_DIGITS = 24;

const images = readImages();

/** Does a run, and posts the share that is done after each of its turns. */
function follow<Result>(run: Run<Result>, steps: number): Result {
  for (;;) {
    const turn = run.next();
    if (turn.done === true) return turn.value;
    self.postMessage({ ok: true, progress: turn.value / steps });
  }
}

function replyTo(request: DigitsRequest): DigitsReply {
  if (request.kind === 'sums') {
    const { seed, pairs } = request;
    const run = follow(runSums(images, seed, pairs), sumSteps(pairs));
    return {
      kind: 'sums',
      endToEnd: run.endToEnd.wrong,
      endToEndInTraining: run.endToEnd.wrongInTraining,
      pipeline: run.pipeline.wrong,
      examples: wrongSums(images, run, MOST_PAIRS),
    };
  }
  const { seed, recipe } = request;
  const run = follow(runField(images, seed, recipe), fieldSteps(recipe));
  const { train, trainDev, synthetic, dev } = run;
  return {
    kind: 'field',
    train,
    trainDev,
    synthetic,
    dev,
    examples: wrongDigits(run, MOST_DIGITS),
  };
}

self.onmessage = ({ data }: MessageEvent<DigitsRequest>) => {
  try {
    self.postMessage({ ok: true, reply: replyTo(data) });
  } catch (error) {
    self.postMessage({ ok: false, message: String(error) });
  }
};
