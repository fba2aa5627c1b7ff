import { describe, expect, it } from 'vitest';
import { createPasting } from './pasting.ts';
import { ConfusionMatrixState, metricNamed } from './state.ts';

function start(link = 'v=1') {
  return new ConfusionMatrixState(link, []);
}

describe('naming a metric', () => {
  it('lasts while it is pointed at, and comes back to the chosen one', () => {
    const state = start();
    expect(state.named.value).toBeNull();
    state.point('recall');
    expect(state.named.value).toBe('recall');
    state.choose('mcc');
    expect(state.named.value).toBe('mcc');
    state.point('precision');
    expect(state.named.value).toBe('precision');
    state.point(null);
    expect(state.named.value).toBe('mcc');
    state.choose('mcc');
    expect(state.named.value).toBeNull();
  });

  it('knows just the metrics', () => {
    expect(metricNamed('f-beta')).toBe('f-beta');
    for (const word of ['auc', '', null, undefined]) expect(metricNamed(word)).toBeNull();
  });
});

describe('inputs', () => {
  it('follow a link, and results follow them', () => {
    const state = start('v=1&tp=80&fp=20&fn=20&tn=880&compare=0');
    expect(state.results.value['precision']).toBe(0.8);
    state.session.type('fp', '0');
    expect(state.results.value['precision']).toBe(1);
    state.session.undo();
    expect(state.results.value['precision']).toBe(0.8);
  });

  it('keep 10^12 whole, and the last good value where the text is none', () => {
    const state = start();
    state.session.type('tn', '1,000,000,000,000');
    expect(state.session.values.value.tn).toBe(1e12);
    state.session.type('tn', '1,000,000,000,001');
    expect(state.session.values.value.tn).toBe(1e12);
    expect(state.session.drafts.value['tn']?.code).toBe('too-large');
  });
});

describe('pasting', () => {
  function pasting() {
    const state = start();
    return { state, pasting: createPasting(state.session.putAll) };
  }

  it('puts a matrix of scikit-learn into the four fields as one step', () => {
    const { state, pasting: paste } = pasting();
    paste.read('[[8953 47] [100 900]]');
    expect(state.session.values.value).toMatchObject({ tp: 900, fp: 47, fn: 100, tn: 8953 });
    state.session.undo();
    expect(state.session.values.value).toMatchObject({ tp: 16_758, tn: 166_698 });
  });

  it('swaps the axes, and takes the other class as positive', () => {
    const { state, pasting: paste } = pasting();
    paste.read('[[8953 47] [100 900]]');
    paste.swap(true);
    expect(state.session.values.value).toMatchObject({ tp: 900, fp: 100, fn: 47, tn: 8953 });
    paste.choosePositive(0);
    expect(state.session.values.value).toMatchObject({ tp: 8953, fp: 47, fn: 100, tn: 900 });
  });

  it('fills the second classifier', () => {
    const { state, pasting: paste } = pasting();
    paste.read('[[8983 17] [150 850]]', 'b');
    expect(state.session.values.value).toMatchObject({ tp: 16_758, tp2: 850, tn2: 8983 });
  });

  it('changes nothing and keeps the text where it cannot be read', () => {
    const { state, pasting: paste } = pasting();
    const before = state.session.values.value;
    paste.read('[[0.9 0.1] [0.2 0.8]]');
    expect(state.session.values.value).toBe(before);
    expect(paste.state).toMatchObject({ isOpen: true, text: '[[0.9 0.1] [0.2 0.8]]', table: null });
    expect(paste.state.problem?.code).toBe('shares');
  });

  it('says where the rest does not fit into a cell', () => {
    const { state, pasting: paste } = pasting();
    const before = state.session.values.value;
    paste.read('[[1 0 0] [0 900000000000 0] [0 0 900000000000]]');
    expect(paste.state.problem?.code).toBe('rest-too-large');
    expect(state.session.values.value).toBe(before);
  });
});
