import { rowQuantities } from '../../rows.ts';
import { DEFAULT_NAMES } from '../params.ts';

/** Words for the results that each category has; `{row}` is its name. */
const perRow = {
  share: 'Share of the errors: {row}',
  ceiling: 'Best-case dev error: {row}',
  gain: 'Dev error that it stands for: {row}',
  'error-rate': 'Error on its dev examples: {row}',
  lift: 'Lift: {row}',
  priority: 'Points for each unit of effort: {row}',
  apart: 'Against the first: {row}',
} as const;

export const en = {
  title: 'Error analysis: what is worth fixing',
  description:
    'Count categories of misclassified examples: the ceiling of each, its interval, overlaps, base rates and lift, a ranking that knows its noise, and a table to tag your own examples in.',
  labels: {
    dev: 'Dev error, %',
    n: 'Errors looked at',
    tags: 'Categories',
    'tags.name': 'Category',
    'tags.count': 'Examples',
    'tags.fixable': 'Fixable, %',
    'tags.effort': 'Effort',
    'tags.base': 'Base rate, %',
    together: 'Fixed together',
  },
  tableHint:
    'Examples: on how many of the errors looked at a category stands. An example may have several. Fixable: the share of it that you believe can be fixed. Effort: in any unit, such as weeks. Base rate: the share of all dev examples, right or wrong, that have the category; leave it empty if you have not counted it.',
  // The rows of the default and of the presets, each under its own name.
  rowNames: {
    dog: 'dog',
    'great cat': 'great cat',
    blurry: 'blurry',
    filter: 'filter',
    'incorrectly labeled': 'incorrectly labeled',
    'wind or rain': 'wind or rain',
    'muffled by propolis': 'muffled by propolis',
    'hungry or queenless': 'hungry or queenless',
    'tractor or road': 'tractor or road',
    'wrong label': 'wrong label',
    other: 'other',
  },
  perRow,
  quantities: {
    ...rowQuantities(DEFAULT_NAMES, perRow),
    first: 'First of the ranking',
    'share-sum': 'Sum of the shares',
    'union-least': 'Share of the errors covered together, at least',
    'union-most': 'Share of the errors covered together, at most',
    union: 'Share of the errors covered together',
    'joint-ceiling-least': 'Best-case dev error together, at least',
    'joint-ceiling-most': 'Best-case dev error together, at most',
    'joint-ceiling': 'Best-case dev error together',
    'overlap-least': 'Overlap of the first two, at least',
    'overlap-most': 'Overlap of the first two, at most',
    lead: 'Lead of the first over the second, points for each unit of effort',
    'lead-p': 'McNemar’s exact p of the first two',
    'lead-p-least-overlap': 'The same with the least overlap',
    'lead-p-most-overlap': 'The same with the most overlap',
    'error-labels': 'Dev error from wrong labels',
    'error-others': 'Dev error from all else',
    verdict: 'Verdict',
  },
  presets: {
    course: 'The course’s sheet',
    'one-idea': 'One idea: 5 dogs',
    half: '50 dogs',
    'labels-early': 'Wrong labels, early',
    'labels-late': 'Wrong labels, late',
    'base-rates': 'With base rates',
    effort: 'With effort',
    hives: 'Hives',
  },
  findings: {
    impossible: '{impossible}: more examples than errors looked at',
    nothing: 'Nothing to win here yet',
    one: '{first}: {share} of the errors, best case {ceiling}',
    first: '{first} comes first: best case {ceiling}',
    'cannot-tell': '{first} and {second} cannot be told apart',
    'needs-overlap': 'Whether {first} leads {second} depends on their overlap',
  },
  sentence: {
    impossible: '{impossible} stands on {count} examples, but only {n} were looked at.',
    nothing: 'None of the categories has an example that could be fixed.',
    first:
      '{first} stands on {count} of {n} errors, {share} (95% interval {low} to {high}). Fixing all of it would bring the dev error from {dev} to {ceiling} at best.',
    apart: 'Its lead over {second} is more than chance.',
    'cannot-tell': 'Its lead over {second} may be chance on {n} errors.',
    'needs-overlap':
      'It meets {second} on {overlapLeast} to {overlapMost} examples: with the least overlap its lead may be chance, with the most it is not.',
    union: 'Together {names} cover {union} of the errors: {joint} would be left at best.',
    unionRange:
      'Together {names} cover {unionLeast} to {unionMost} of the errors: {jointLeast} to {jointMost} would be left at best.',
    label: 'Wrong labels make up {labels} of the {dev}; all else is {others}.',
    sum: 'The shares add up to {sum}, since categories overlap.',
  },
  heads: {
    together: 'Together',
    name: 'Category',
    share: 'Share of errors',
    ceiling: 'Best case',
    priority: 'Points per effort',
    apart: 'Against the first',
    base: 'Base rate',
    rate: 'Error rate',
    lift: 'Lift',
    overlap: 'Overlap',
  },
  between: '{low} to {high}',
  apart: {
    first: 'first',
    apart: 'behind',
    'not-apart': 'cannot be told apart',
    'needs-overlap': 'depends on overlap',
  },
  tooMany: 'more than {n}',
  togetherLabel: 'Fix {name} together with others',
  labelMark: 'labels, not model',
  none: '–',
  notes: {
    table:
      'Best case: the dev error if all of it were fixed and nothing else broke. 95% intervals are Wilson’s, for errors drawn at random; the dev error itself is taken as known.',
    rank: 'Points per effort: share × dev error × fixable ÷ effort. Fixable and effort are your guesses and are taken as given. With equal guesses two categories are compared by McNemar’s exact test on the examples that have just one of them; with unequal ones by a 95% interval that knows their overlap. Each comparison with the first is a look of its own.',
    rates:
      'Error rate: the error on the dev examples that have the category. Lift: that rate over the dev error. 1 means that the category is no harder than the rest. Base rates are taken as known.',
    badRates:
      'No error rate for {names}: with that base rate there would be more errors than examples.',
  },
  pairs: {
    title: 'How categories overlap',
    known: 'Examples of the row’s category that are also in the column’s.',
    bounds: 'With counts alone only limits are known: the fewest and the most examples in both.',
    more: 'The first {most} of the ranking.',
  },
  union: {
    title: 'Fixed together: {names}',
    none: 'Tick categories in the table to see what fixing them together can bring.',
    covered: 'Covered together',
    left: 'Best-case dev error',
    naive: 'Their shares add up to {sum}; what is counted twice can be won once.',
  },
  labelBox: {
    title: 'Wrong labels',
    dev: 'Dev error',
    labels: 'from labels',
    others: 'from all else',
  },
  picture: {
    now: 'dev error now',
    reach: 'best case {ceiling}',
    label: 'Best-case dev error of each category, with its 95% interval.',
  },
  verdicts: {
    impossible: 'Impossible',
    nothing: 'Nothing to rank',
    one: 'One category',
    first: 'Clear first',
    'cannot-tell': 'Cannot tell',
    'needs-overlap': 'Depends on overlap',
  },
  advice: {
    mend: {
      text: 'Mend the count of {impossible}',
      reason: 'No category can stand on more examples than were looked at.',
    },
    look: {
      text: 'Draw errors at random and look at them',
      reason: 'A hundred is a good start. The first or the most confident ones are no sample.',
    },
    take: {
      text: 'Begin with {first}',
      reason:
        'At best it brings {gain}. That is a ceiling, not a forecast: a fix may fail or break something else.',
    },
    pause: {
      text: 'Ask whether {gain} is worth the work',
      reason: 'The ceiling is low. Months of work cannot win more than this.',
    },
    more: {
      text: 'Do not rank {first} above {second} on this evidence',
      reason:
        'Look at about {need} errors if the order matters, or let effort decide between the two.',
    },
    overlap: {
      text: 'Tag the examples in a table',
      reason:
        'Counts do not say how often {first} and {second} meet. Which examples have which settles it.',
    },
    lift: {
      text: '{common}: count on no special fault of the model',
      reason:
        'It is {share2} of the errors, but {base} of all dev examples. Its lift is {lift}, so it is about as hard as the rest.',
    },
    both: {
      text: 'Do not add the ceilings of {names}',
      reason: 'They overlap. Together they bring {jointGain}, not {naive}.',
    },
    labels: {
      text: 'Correct labels in the dev and the test set alike',
      reason:
        'They are {labelShare} of the errors: {labels} of {dev}. That can hide the difference between two models. Look at right answers, too.',
    },
    'labels-later': {
      text: 'Leave the wrong labels for later',
      reason: 'They are {labels} of {dev}. Other causes matter more now.',
    },
  },
  need: { many: 'many more' },
  labelErrors: 'Do wrong labels matter yet?',
  sheet: {
    heading: 'Your own examples',
    text: 'Tag misclassified examples one by one or many at once, by keys or by touch. The table stays on this device.',
    open: 'Open the table',
    loading: 'The table is loading.',
    failed: 'The table could not be loaded. Try again when you are online.',
    shown: 'The figures above are those of your table, overlaps included.',
    other: 'The figures above are not those of your table.',
    show: 'Show those of my table',
    link: 'Links carry settings and the counts of categories. Examples never leave this device.',
  },
} as const;
