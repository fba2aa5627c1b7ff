/** English words of the logbook reader. */
export const en = {
  title: 'Machine learning project simulator: the logbook reader',
  description:
    'Run a machine learning project with two data sources: error analysis, wrong labels, data mismatch, synthetic data, transfer learning, and the decision to ship.',
  short: 'Play week 2: the logbook reader',
  story: [
    'A climate archive wants the sea temperatures that fishing boats wrote down a hundred years ago. It has 180,000 entries of a navy, neat and typed long ago, and 8,000 entries of fishing boats: those are what the reader is for. Today volunteers type them once, and 16% go into the record wrongly. You have twenty-two weeks, and a year by which it is judged.',
    'Where the errors come from is hidden: faded ink, stained pages, figures crossed out and written anew, wrong labels, bias, variance. So is how well each idea works here. What you measure has the noise of its sample. The table of effects below tells between which bounds an idea works.',
  ],
  goal: 'The error counts entries of fishing boats that are read wrongly and go into the record.',
  costs:
    'The two mistakes do not cost the same. A wrong temperature in the record is found by nobody and bends every study that uses it. An entry that is sent to a volunteer costs two minutes. So the reader may hand entries back, at a price that is counted as error.',
  old: 'the volunteers',
  stages: {
    split: {
      question: 'What should dev and test set hold?',
      text: 'There are 180,000 entries of the navy and 8,000 of the boats.',
    },
    size: {
      question:
        'How many of the boats’ entries go into the dev set, and as many into the test set?',
      text: 'What is left of the 8,000 joins the navy’s entries in the training set.',
    },
    between: {
      question: 'Should part of the training entries be held out as a train-dev set?',
      text: 'It has the distribution of the training set, and is not trained on.',
    },
    people: {
      question: 'Who stands for human level on the boats’ entries?',
      text: 'People stand in for the lowest error that is possible. 800 entries are shown to them.',
    },
    start: {
      question: 'What should the reader start from?',
      text: 'A network that reads modern handwriting can be had for nothing.',
    },
    work: {
      question: 'What next?',
      text: 'The reader is measured again after every change. Find out what the mistakes are made of before you spend weeks on them.',
    },
    threshold: {
      question: 'Which entries should the reader hand back?',
      text: 'It knows how sure it is of an entry. What is handed back costs a volunteer’s time.',
    },
    promise: {
      question: 'Which error do you promise the archive?',
      text: 'If more goes wrong than promised, the volunteers come back for four weeks. A promise that is no better than today counts for nothing.',
    },
    launch: {
      question: 'Does it go to work?',
      text: 'Every week before that day has the error of today.',
    },
  },
  options: {
    'boats-only': {
      label: 'Entries of boats only',
      told: 'Dev and test hold what the reader is for.',
      judged: 'Dev and test are the target. They have to hold what the product will meet.',
    },
    'shuffle-all': {
      label: 'A random part of all 188,000',
      told: 'Four in a hundred entries of dev and test are the boats’.',
      judged:
        'Shuffled, 96% of the dev set is navy. The team would aim at entries that are read already, and the mismatch stays out of sight.',
    },
    'navy-dev': {
      label: 'Dev from the navy, test from the boats',
      told: 'The team aims at the navy, and will be examined on the boats.',
      judged:
        'Dev and test follow other rules: the team works for months toward a target that is not the one it is tested on.',
    },
    'boats-500': {
      label: '500 each, 7,000 for training',
      told: 'Seven thousand entries of boats join the training set.',
      judged:
        'Most of the boats’ entries train. A dev set of 500 gives 2.6 points either way at 10%.',
    },
    'boats-2000': {
      label: '2,000 each, 4,000 for training',
      told: 'Four thousand entries of boats join the training set.',
      judged:
        'Half of the boats’ entries train, and 2,000 give 1.3 points either way at 10%: enough to see what is worth weeks.',
    },
    'boats-4000': {
      label: '4,000 each, none for training',
      told: 'All of the boats’ entries are in dev and test.',
      judged:
        'The measurement is finer than needed, and the reader has never seen a boat’s page while it learned.',
    },
    'hold-out': {
      label: 'Yes, 4,000 of them',
      told: 'Variance and mismatch can be told apart from now on.',
      judged:
        'Without a set in between, dev minus training error is variance and mismatch in one. It costs a day.',
    },
    'no-hold-out': {
      label: 'No, every entry trains',
      told: 'Every entry trains.',
      judged:
        'Dev minus training error stays one gap of two causes. Only reading mistakes can tell something about it.',
    },
    nobody: {
      label: 'Nobody: aim at zero',
      told: 'Nobody knows how low the error can get.',
      judged:
        'Held against zero, the whole training error looks like bias, also what nobody can read.',
    },
    'one-volunteer': {
      label: 'One volunteer, at the usual speed',
      told: 'One volunteer read 800 entries.',
      judged:
        'One person at the usual speed stands far above the lowest possible error, and hides that much of the bias.',
    },
    archivists: {
      label: 'Two archivists who agree',
      told: 'Two archivists read 800 entries and agreed on each.',
      judged: 'The best that people can do is the closest to the floor that one can measure.',
    },
    'from-scratch': {
      label: 'From nothing, on the navy’s entries',
      told: 'Four weeks later the first reader runs.',
      judged:
        'With 180,000 entries a network can learn to read from nothing, but no better, and three weeks later.',
    },
    'last-layer': {
      label: 'From the ready network, new last layer only',
      told: 'Within three days a first reader runs.',
      judged:
        'Quick, and right where data are few. With 180,000 entries the frozen layers hold the training error up.',
    },
    'all-layers': {
      label: 'From the ready network, all layers trained on',
      told: 'A week later the first reader runs.',
      judged:
        'With many entries of one’s own, the borrowed weights are a start and everything may move.',
    },
    'read-mistakes': {
      label: 'Read 100 mistakes of the dev set',
      told: 'A hundred mistakes were read and ticked.',
      judged:
        'Two days give each category a ceiling: what curing it could bring at most. It pays before work on the mismatch, and less when nothing has changed.',
    },
    'faded-pages': {
      label: 'Collect and type pages with faded ink',
      told: 'Boats’ pages with faded ink joined the training set.',
      judged:
        'Training data that look like the target work on that category alone, and take three weeks.',
    },
    'few-stains': {
      label: 'Stain pages with 20 photographed stains',
      told: 'Twenty stains were laid over 50,000 pages.',
      judged:
        'A network can learn twenty stains by heart. Whether it then reads the twenty-first is luck.',
    },
    'many-stains': {
      label: 'Photograph 600 stains and lay them over pages',
      told: 'Six hundred stains were laid over 50,000 pages.',
      judged: 'With many different stains the synthetic pages cover what the boats’ pages show.',
    },
    'one-rule': {
      label: 'Give crossed-out figures one rule, and relabel training entries',
      told: 'The training entries with crossed-out figures were typed again by one rule.',
      judged:
        'Where two offices typed by two rules, the network has learned both, and one rule helps much. Where the wrong labels were random, it helps little.',
    },
    'both-labels': {
      label: 'Check labels of dev and test, right and wrong answers alike',
      told: 'Labels of dev and test were checked on both sides by one rule.',
      judged:
        'It changes no reader, only the ruler. It pays where wrong labels are a large part of the mistakes, for they hide what work can still win.',
    },
    'wrong-only': {
      label: 'Check dev labels only where the reader is counted wrong',
      told: 'Labels were corrected where the reader was counted wrong, and nowhere else.',
      judged:
        'Right answers that agree with a wrong label stay right. The dev error now reads too low.',
    },
    'bigger-network': {
      label: 'A bigger network',
      told: 'The network has four times the weights now.',
      judged:
        'It works on avoidable bias. Where the training error is near people, it has nothing to win.',
    },
    'more-navy': {
      label: 'Type more entries of the navy',
      told: 'Another 200,000 entries of the navy joined the training set.',
      judged:
        'More of the same source works on variance. Against the distance between navy and boats it does nothing.',
    },
    enough: {
      label: 'Enough: decide what is handed back',
      told: 'The team stops improving the reader.',
      judged:
        'Every further week keeps today’s error in the record. Work pays while what it wins over the rest of the year is more than that.',
    },
    'read-all': {
      label: 'None: it reads everything',
      told: 'The reader decides every entry.',
      judged: 'Right only where few mistakes are left to hand back.',
    },
    'send-5': {
      label: 'The 5% of which it is least sure (counts as 1.2 points)',
      told: 'Volunteers get the 5% of which the reader is least sure.',
      judged: 'It keeps out a third of the mistakes, for 1.2 points of volunteers’ time.',
    },
    'send-30': {
      label: 'The 30% of which it is least sure (counts as 4.5 points)',
      told: 'Volunteers get the 30% of which the reader is least sure.',
      judged:
        'It keeps out two thirds of the mistakes, for 4.5 points of volunteers’ time: worth it while the error is above about 10%.',
    },
    'promise-dev': {
      label: 'The dev error',
      told: 'The dev error stands in the agreement.',
      judged:
        'Everything was chosen on the dev set, so its error reads low. And even a fair measurement lies below the truth every other time.',
    },
    'promise-test': {
      label: 'The test error',
      told: 'The test error stands in the agreement.',
      judged: 'A fair measurement, and below the truth every other time.',
    },
    'promise-high': {
      label: 'The upper end of the test’s 95% interval',
      told: 'The upper end of the interval stands in the agreement.',
      judged:
        'With an honest test set, the truth lies above the upper end in 2.5% of projects. A larger set brings it closer.',
    },
    ship: {
      label: 'Yes, from tomorrow on',
      told: 'The reader works from tomorrow on.',
      judged: 'Where the whole interval lies below today’s error, waiting only costs.',
    },
    pilot: {
      label: 'Three weeks beside the volunteers first',
      told: 'For three weeks reader and volunteers worked side by side.',
      judged:
        'Three weeks of today’s error buy the truth. That is worth it where the promise may be wrong, and not where the test set is honest and large.',
    },
    dont: {
      label: 'No, keep the volunteers',
      told: 'The volunteers go on alone.',
      judged: 'Right only where the new way is no better than the old one.',
    },
  },
  gaps: {
    floor: 'Unavoidable',
    bias: 'Avoidable bias',
    variance: 'Variance',
    ink: 'Mismatch: faded ink',
    stains: 'Mismatch: stained pages',
    crossed: 'Mismatch: crossed-out figures',
    labels: 'Wrong labels',
  },
};
