/** English words of the calculator. */
export const en = {
  title: 'The six-month bet',
  description:
    'Accuracy is 90%, there are nine ideas and half a year. Spend the weeks, and see at the end what every choice would have brought. A toy with one table of effects.',
  labels: {
    weeks: 'Weeks to spend',
    seed: 'Seed of what is hidden',
    plan: 'What was done, in order',
  },
  quantities: {
    'weeks-spent': 'Weeks spent',
    'final-error': 'Dev error now',
    'human-error': 'Human-level error, when last measured',
    'train-error': 'Training error, when last measured',
    'dev-error': 'Dev error, when last measured',
    'missing-share': 'Dev errors from conditions that training lacks',
    'gap-first': 'Largest gap that is known',
    'best-final-error': 'Lowest dev error that was possible',
    'start-human-error': 'Hidden at the start: human-level error',
    'start-train-error': 'Hidden at the start: training error',
    'start-missing': 'Hidden at the start: error from missing conditions',
    'more-data-alone': 'Dev error with more data alone',
    'varied-data-alone': 'Dev error with more varied data alone',
    'train-longer-alone': 'Dev error with longer training alone',
    'better-optimizer-alone': 'Dev error with a better optimizer alone',
    'bigger-network-alone': 'Dev error with a bigger network alone',
    'smaller-network-alone': 'Dev error with a smaller network alone',
    'dropout-alone': 'Dev error with dropout alone',
    'l2-alone': 'Dev error with L2 alone',
    'architecture-alone': 'Dev error with another architecture alone',
    verdict: 'Verdict',
  },
  presets: {
    start: 'Nothing spent yet',
    'regularize-a': 'World A: data and regularization',
    'regularize-b': 'World B: data and regularization',
    'enlarge-a': 'World A: bigger network',
    'enlarge-b': 'World B: bigger network',
  },
  actions: {
    measure: 'Measure human, training and dev error',
    read: 'Read a hundred dev errors',
    'more-data': 'Collect more data of the same kind',
    'varied-data': 'Collect more varied data',
    'train-longer': 'Train longer',
    'better-optimizer': 'Use a better optimizer',
    'bigger-network': 'Use a bigger network',
    'smaller-network': 'Use a smaller network',
    dropout: 'Add dropout',
    l2: 'Add L2 regularization',
    architecture: 'Try another architecture',
    stop: 'Stop here',
  },
  costs: { weeks: '{weeks} weeks', measure: 'a day', read: 'two days' },
  used: 'used {count} of {most}',
  groups: { look: 'Look first', ideas: 'Nine ideas', end: 'Enough?' },
  gaps: {
    bias: 'avoidable bias',
    variance: 'variance',
    missing: 'missing conditions',
    'dev-gap': 'the gap from training to dev',
    none: 'none of a point or more',
  },
  nextWorld: 'Same plan, next seed',
  startOver: 'Same world, from the start',
  seedHint: 'Decides where the errors are. The plan stays when the seed changes.',
  findings: {
    'not-started': 'Accuracy 90%, nine ideas, {weeks} weeks: which idea comes first?',
    'in-the-dark':
      '{spent} weeks spent, dev error {error}, and nobody has looked where the errors are',
    bias: 'Avoidable bias is the largest gap, {gap}: dev error {error} after {spent} weeks',
    variance: 'Variance is the largest gap, {gap}: dev error {error} after {spent} weeks',
    missing:
      'Conditions that training lacks cost most, {gap}: dev error {error} after {spent} weeks',
    'dev-gap': 'From training to dev the error grows by {gap}, more than anywhere else',
    floor: 'No gap of a point or more is left: dev error {error}, people {human}',
    good: 'Dev error {error} after {spent} weeks, and {best} was possible: a good bet',
    fair: 'Dev error {error} after {spent} weeks, and {best} was possible: a fair bet',
    poor: 'Dev error {error} after {spent} weeks, and {best} was possible: a poor bet',
  },
  sentence: {
    spent:
      'Of {weeks} weeks {spent} are spent; dev error was 10.0% at the start and is {error} now.',
    unmeasured: 'Where the errors come from is not known: that takes a day to find out.',
    measured:
      'At the last measurement people made {human} errors, the model {train} on its training set and {dev} on dev.',
    stale: 'Something has changed since.',
    read: 'Of the dev errors that were read, {share} came from conditions that the training data lack.',
    over: 'Hidden at the start were a human-level error of {human}, a training error of {train} and {missing} from missing conditions. The best choice of ideas would have reached {best}.',
  },
  verdicts: {
    'not-started': 'Nothing spent yet',
    'in-the-dark': 'In the dark',
    bias: 'Bias first',
    variance: 'Variance first',
    missing: 'Missing conditions first',
    'dev-gap': 'The gap to dev first',
    floor: 'Near the floor',
    good: 'Good bet',
    fair: 'Fair bet',
    poor: 'Poor bet',
  },
  note: {
    before:
      'Over {worlds} seeds, measuring and then attacking the largest gap ends at {sensible} dev error, picking at random at {random}; the best possible is {best}. The first ends lower in {wins} of them.',
    toy: 'A toy: errors are exact here and effects are known. A real dev set of 2,000 adds about 1.3 points either way at 10%.',
  },
  picture: {
    week: 'week',
    error: 'dev error',
    best: 'best possible {best}',
    human: 'people {human}',
    train: 'train',
  },
  heads: ['Figure', 'Value'],
  notYet: 'not measured yet',
  notRead: 'not read yet',
  atEnd: 'shown at the end',
  log: {
    caption: 'What was done',
    heads: ['Step', 'What', 'Until week', 'Dev error after', 'Found or changed'],
    none: 'Nothing yet.',
    skipped: 'left out: no time, or used up',
    measured: 'people {human}, training {train}, dev {dev}',
    read: '{share} from missing conditions',
    changed: '{points}',
    stopped: 'the end',
  },
  alone: {
    caption: 'What each idea alone would have brought, from the same model',
    heads: ['Idea', 'Weeks', 'Dev error', 'Change in points', 'Points each week'],
    note: 'Each used once from the start, however many weeks there are.',
  },
  table: {
    summary: 'How the toy works: the table of effects',
    text: 'The dev error is the sum of human-level error, avoidable bias, variance and missing conditions. Each idea multiplies gaps and may add points; used a second time, it works by the root of its factor. All sizes are ours. The letter says who says that the idea works on that gap in that direction: C the course, B the book Machine Learning Yearning, O only we. What another architecture does is drawn with the seed, between × 0.6 and × 1.1.',
    heads: ['Idea', 'Weeks', 'Bias', 'Variance', 'Missing conditions'],
    drawn: 'drawn',
    plus: '+{points}',
    sources: { course: 'C', book: 'B', ours: 'O' },
  },
  advice: {
    measure: {
      text: 'Measure human, training and dev error',
      reason:
        'It costs a day and rules most of the nine ideas out: an idea is worth its chance times what it can win, for each week.',
    },
    again: {
      text: 'Measure again',
      reason:
        'Something has changed since the last measurement; another gap may be the largest now.',
    },
    read: {
      text: 'Read a hundred dev errors',
      reason:
        'Two days tell whether more of the same data would help, or only data of another kind.',
    },
    idea: {
      reason: 'Works on {gap}, and takes {weeks} weeks.',
      gain: 'dev error {points} by the table',
    },
    finish: {
      text: 'Stop here',
      reason:
        'What is left is at most a point in every gap. The weeks are better spent on another metric or product.',
    },
    hopeless: {
      text: 'Stop, or try another architecture',
      reason:
        'No idea with a known effect promises anything against {gap} in the weeks that are left.',
    },
    next: {
      text: 'Try the same plan with the next seed',
      reason:
        'What won here may win nothing where other errors are hidden. No idea is good in itself.',
    },
    first: {
      text: 'Start over and measure first',
      reason: 'The weeks were bet before anyone knew where the errors were.',
    },
    compare: {
      text: 'Compare with what each idea alone would have brought',
      reason: 'The table shows which idea had a chance from the start, and which had none.',
    },
  },
} as const;
