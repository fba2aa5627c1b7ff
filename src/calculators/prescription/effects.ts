/**
 * What each remedy does, all of it ours: a toy with effects of a plausible direction and size, not
 * measurements. The directions follow the course's two lists and Ng, Machine Learning Yearning,
 * chapters 25 to 27 (a bigger model may add variance; regularization and more data may raise the
 * training error). Every further use of the same remedy does less: `FADING` times its last effect.
 */
export interface Effect {
  readonly lane: 'bias' | 'variance';
  /** Share of the avoidable bias that the first use removes. */
  readonly bias: number;
  /** Share of the variance that the first use removes; negative: adds. */
  readonly variance: number;
  /** Points of training error that each use adds; `grows`: the second use twice as many, and so on. */
  readonly cost: number;
  readonly grows: boolean;
}

export const FADING = 0.7;
export const BUDGET = 5;

export const EFFECTS = {
  'bigger-model': { lane: 'bias', bias: 0.3, variance: -0.1, cost: 0, grows: false },
  'train-longer': { lane: 'bias', bias: 0.2, variance: -0.05, cost: 0, grows: false },
  architecture: { lane: 'bias', bias: 0.1, variance: 0.1, cost: 0, grows: false },
  'more-data': { lane: 'variance', bias: 0, variance: 0.25, cost: 0.1, grows: false },
  augmentation: { lane: 'variance', bias: 0, variance: 0.2, cost: 0.15, grows: false },
  regularization: { lane: 'variance', bias: 0, variance: 0.3, cost: 0.2, grows: true },
} as const satisfies Readonly<Record<string, Effect>>;

export type Remedy = keyof typeof EFFECTS;
export const REMEDIES = Object.keys(EFFECTS) as readonly Remedy[];

/** How often each remedy is taken. */
export type Plan = Readonly<Record<Remedy, number>>;
