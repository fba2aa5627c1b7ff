import type { JointOutcome, JointSetting } from '../math/network/joint.ts';
import type {
  DrawErrors,
  TransferOutcome,
  TransferProgress,
  TransferSetting,
} from '../math/network/settings.ts';
import type { SweepProgress } from '../math/network/transfer.ts';

/** What the worker that trains networks on curves is asked. */
export type LabRequest =
  | { readonly kind: 'transfer'; readonly setting: TransferSetting; readonly draws: number }
  | { readonly kind: 'sweep'; readonly setting: TransferSetting }
  | { readonly kind: 'joint'; readonly setting: JointSetting };

export type LabReply =
  | { readonly kind: 'transfer'; readonly outcome: TransferOutcome }
  | { readonly kind: 'sweep'; readonly rows: readonly (readonly DrawErrors[])[] }
  | { readonly kind: 'joint'; readonly outcome: JointOutcome };

/** How far a run is; `body` is the first task, where its body is not the stored one. */
export type LabProgress =
  | { readonly kind: 'body'; readonly share: number }
  | ({ readonly kind: 'transfer' } & TransferProgress)
  | ({ readonly kind: 'sweep' } & SweepProgress)
  | { readonly kind: 'joint'; readonly share: number };
