/** Runs in a worker: reads, sorts and resamples, so that the page never waits. */
import { bootstrap, keepPoints, rankScores } from '../math/ranking.ts';
import { readScoreRows } from '../params/rows/scores.ts';
import type { RankingReply, RankingRequest } from './ranking-messages.ts';

async function bytesOf(source: string | Blob): Promise<Uint8Array> {
  if (typeof source === 'string') return new TextEncoder().encode(source);
  return new Uint8Array(await source.arrayBuffer());
}

async function read(source: string | Blob): Promise<RankingReply> {
  const reading = readScoreRows(await bytesOf(source));
  if (!reading.ok) return { kind: 'problem', problem: reading.problem };
  const { positive, negative, ...about } = reading.rows;
  const ranking = rankScores(positive, negative);
  return { kind: 'rows', rows: { ranking, kept: keepPoints(ranking), ...about } };
}

async function replyTo(request: RankingRequest): Promise<RankingReply> {
  if (request.kind === 'read') return read(request.source);
  return { kind: 'intervals', intervals: bootstrap(request.ranking, request.plan) };
}

/** Large arrays are handed over, not copied. */
function arraysOf(reply: RankingReply): Transferable[] {
  if (reply.kind !== 'rows') return [];
  const { thresholds, tp, fp } = reply.rows.ranking;
  return [thresholds.buffer, tp.buffer, fp.buffer] as ArrayBuffer[];
}

self.onmessage = async ({ data }: MessageEvent<RankingRequest>) => {
  try {
    const reply = await replyTo(data);
    self.postMessage({ ok: true, reply }, { transfer: arraysOf(reply) });
  } catch (error) {
    self.postMessage({ ok: false, message: String(error) });
  }
};
