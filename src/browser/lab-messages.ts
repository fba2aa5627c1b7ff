import type { JointSetting } from '../math/network/joint.ts';
import type { DrawFits, TransferSetting } from '../math/network/settings.ts';
import type { DrawOutcome } from '../math/network/transfer.ts';

/** What training on curves consists of; pieces of one kind know nothing of each other. */
export interface LabWork {
  /** The body that twelve curves make; its parameters. */
  readonly body: {
    readonly piece: { readonly sourcePoints: number };
    readonly outcome: Float64Array;
  };
  readonly draw: {
    readonly piece: {
      readonly setting: TransferSetting;
      /** Null is the body that is stored. */
      readonly body: Float64Array | null;
      readonly draw: number;
    };
    readonly outcome: DrawOutcome;
  };
  /** One network for all curves, or one for one of them: the error of each. */
  readonly joint: {
    readonly piece: { readonly setting: JointSetting; readonly curve: number | 'all' };
    readonly outcome: readonly number[];
  };
}
export type LabKind = keyof LabWork;

/** What a worker is asked. */
export type LabRequest = {
  readonly [Kind in LabKind]: { readonly kind: Kind } & LabWork[Kind]['piece'];
}[LabKind];
export type LabReply = LabWork[LabKind]['outcome'];

/** How far a piece is, and what there is to be seen of it. */
export interface LabProgress {
  readonly share: number;
  readonly fits?: DrawFits | null;
}
