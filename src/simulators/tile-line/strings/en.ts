/** English words of the tile line. */
export const en = {
  title: 'Machine learning project simulator: the tile line',
  description:
    'Run a machine learning project for twenty weeks: metric, dev set size, human-level error, bias or variance, threshold, when to stop. Every seed is another project.',
  short: 'Play week 1: the tile line',
  story: [
    'Behind the kiln of a tile factory a camera photographs every tile. About four in a hundred are cracked. Today inspectors sort them by eye, and 14% of the cracked tiles slip through. You have twenty weeks to build something better, and a year by which it is judged.',
    'Where the errors come from is hidden, and so is how well each idea works here. What you measure has the noise of its sample. The table of effects below tells between which bounds an idea works.',
  ],
  goal: 'The error counts cracked tiles that leave the factory while at most one sound tile in a hundred is thrown away.',
  costs:
    'The two mistakes do not cost the same. A cracked tile that is sold comes back as a floor that has to be torn out, about 40 euros. A sound tile that is thrown away goes back into the mill, about 2 euros. And the belt does not wait: a tile has 60 ms.',
  old: 'the inspectors',
  stages: {
    metric: {
      question: 'What should the team try to lower?',
      text: 'Four numbers are on the table. What is chosen decides how much of every later improvement reaches the customers.',
    },
    split: {
      question: 'How should the photographs be split?',
      text: 'Each tile has three photographs, tiles of one hour look alike, and there are two kilns.',
    },
    size: {
      question: 'How many cracked tiles go into the dev set, and as many into the test set?',
      text: 'Somebody has to hold each of them in the hand. The size decides how small a difference you can see.',
    },
    people: {
      question: 'Who stands for human level?',
      text: 'People stand in for the lowest error that is possible. 800 tiles are shown to them.',
    },
    start: {
      question: 'What should the first system be?',
      text: 'Nothing has been trained yet.',
    },
    work: {
      question: 'What next?',
      text: 'The model is measured again after every change. Look whether a gap is larger than its noise before you spend weeks on it.',
    },
    threshold: {
      question: 'Where should the threshold be?',
      text: 'The network gives each tile a score. From which score on is a tile thrown away?',
    },
    promise: {
      question: 'Which error do you promise the factory?',
      text: 'If more cracked tiles slip through than promised, the inspectors come back for four weeks. A promise that is no better than today counts for nothing.',
    },
    launch: {
      question: 'Does it go on the belt?',
      text: 'Every week before that day has the error of today.',
    },
  },
  options: {
    accuracy: {
      label: 'Accuracy over all tiles',
      told: 'The team lowers the share of wrong decisions over all tiles, most of which are sound.',
      judged:
        'With four cracked tiles in a hundred, accuracy is mostly about sound tiles: 96% is reached by throwing nothing away. Much of what raises it does nothing for the cracks.',
    },
    f1: {
      label: 'F1 of the cracked tiles',
      told: 'The team raises F1, in which a missed crack weighs as much as a sound tile thrown away.',
      judged:
        'F1 has a price list inside: both mistakes cost the same. Here one costs twenty times the other.',
    },
    columns: {
      label: 'Precision and recall, side by side',
      told: 'The team watches two columns, and every Monday somebody likes another model better.',
      judged:
        'Two columns do not say which of two models is better, so part of the work goes in circles.',
    },
    limit: {
      label: 'Missed cracks, with at most 1% of sound tiles thrown away',
      told: 'Two meetings settle it: one number to lower, one limit to keep.',
      judged:
        'One number to optimize and a limit for the rest puts the prices of the factory into the metric. It costs two days of talk.',
    },
    shuffle: {
      label: 'Shuffle all photographs',
      told: 'Photographs of one tile now stand on both sides of the split.',
      judged:
        'Photographs of the same tile on both sides let a network recognize what it has seen. Dev and test error read too low, and most of the variance is hidden.',
    },
    batches: {
      label: 'By batch: the last month, both kilns, to dev and test',
      told: 'Dev and test hold whole batches of both kilns that training has not seen.',
      judged:
        'Whole batches keep related photographs together, and the last month of both kilns is what the product will meet.',
    },
    'two-kilns': {
      label: 'Dev from kiln A, test from kiln B',
      told: 'The team aims at kiln A, and will be examined at kiln B.',
      judged:
        'Dev and test from two places are two targets: the dev error stands off by a distance that nobody can see before the end.',
    },
    'dev-400': {
      label: '400 each',
      told: 'Two sets of 400 are ready within a day.',
      judged:
        'At 8%, 400 give 2.7 points either way. Gaps smaller than that look like noise, and the promise has to be cautious.',
    },
    'dev-1600': {
      label: '1,600 each',
      told: 'Two sets of 1,600 are ready within two days.',
      judged: 'At 8%, 1,600 give 1.3 points either way: enough for gaps that are worth weeks.',
    },
    'dev-6400': {
      label: '6,400 each',
      told: 'It takes eleven days until both sets are ready.',
      judged:
        'At 8%, 6,400 give 0.7 points either way. That is finer than most decisions here need, and eleven days of today’s error pay for it.',
    },
    nobody: {
      label: 'Nobody: aim at zero',
      told: 'Nobody knows how low the error can get.',
      judged:
        'Held against zero, the whole training error looks like bias, also the part that nobody can avoid.',
    },
    'one-inspector': {
      label: 'One inspector, at the speed of the belt',
      told: 'One tired inspector looked at 800 tiles.',
      judged:
        'One person at the speed of the belt stands far above the lowest possible error, and hides that much of the bias.',
    },
    panel: {
      label: 'Three experts with a lamp, who agree',
      told: 'Three experts looked at 800 tiles and agreed on each.',
      judged:
        'The best that people can do is the closest to the floor that one can measure, and it costs two days.',
    },
    'plain-network': {
      label: 'A plain network, within a week',
      told: 'A first system runs. Now something can be measured.',
      judged: 'A rough system after a week shows where the errors are. Nothing else does.',
    },
    'best-paper': {
      label: 'The best design of the literature, six weeks',
      told: 'Six weeks later the design runs, and can be measured for the first time.',
      judged:
        'It starts a little lower, but six weeks of today’s error are paid before anyone knows which gap it closed.',
    },
    'bigger-network': {
      label: 'A bigger network',
      told: 'The network has four times the weights now.',
      judged:
        'It works on avoidable bias. Where the training error is near people, it has nothing to win.',
    },
    'train-longer': {
      label: 'Train longer',
      told: 'The training ran for another week.',
      judged: 'It takes something off the bias, and adds a little variance.',
    },
    'more-photos': {
      label: 'More photographs of the same kind',
      told: 'Five weeks of the belt have been labeled.',
      judged: 'It works on variance, and takes five weeks. Against bias it does nothing.',
    },
    regularize: {
      label: 'More regularization',
      told: 'Weight decay and dropout were turned up.',
      judged: 'It takes something off the variance, and adds a little bias.',
    },
    augment: {
      label: 'Turned, mirrored and relit photographs',
      told: 'Each photograph is now shown in eight ways.',
      judged: 'It works on variance. How well depends on whether the copies look like real tiles.',
    },
    variants: {
      label: 'Try 40 variants, keep the best on dev',
      told: 'Forty variants ran over the weekend, and the winner of the dev set was kept.',
      judged:
        'The best of forty on one dev set is mostly lucky: the dev error falls further than the true one.',
    },
    'larger-dev': {
      label: 'A new dev set of 6,400',
      told: 'A new dev set of 6,400 cracked tiles is ready.',
      judged:
        'It halves the noise and forgets the luck of earlier choices. It is worth its two weeks only where a gap of weeks’ worth hides in the noise.',
    },
    'ask-panel': {
      label: 'Ask three experts with a lamp',
      told: 'Three experts looked at 800 tiles and agreed on each.',
      judged:
        'Without a floor one cannot tell bias from what is unavoidable. If nobody has asked, it is the first thing to do.',
    },
    enough: {
      label: 'Enough: set the threshold',
      told: 'The team stops improving the model.',
      judged:
        'Every further week keeps today’s error on the belt. Work pays while what it wins over the rest of the year is more than that.',
    },
    half: {
      label: 'At 0.5',
      told: 'The threshold stands at one half, as it came.',
      judged:
        'One half is right where both mistakes cost the same and scores are honest. Here neither holds.',
    },
    'best-f1': {
      label: 'Where F1 is best on dev',
      told: 'The threshold stands where F1 is best.',
      judged: 'F1 is best where both mistakes weigh the same. The factory’s prices are others.',
    },
    'limit-on-dev': {
      label: 'As low as the limit of 1% allows, on dev',
      told: 'The threshold is as low as the limit allows on dev.',
      judged:
        'It misses the fewest cracks that the limit allows, and leaves the test set untouched.',
    },
    'limit-on-test': {
      label: 'As low as the limit of 1% allows, on test',
      told: 'The threshold was chosen on the test set.',
      judged:
        'The threshold is as good, but the test set has been chosen on. What it says now is too good.',
    },
    'promise-dev': {
      label: 'The dev error',
      told: 'The dev error stands in the contract.',
      judged:
        'Everything was chosen on the dev set, so its error reads low. And even a fair measurement lies below the truth every other time.',
    },
    'promise-test': {
      label: 'The test error',
      told: 'The test error stands in the contract.',
      judged: 'A fair measurement, and below the truth every other time.',
    },
    'promise-high': {
      label: 'The upper end of the test’s 95% interval',
      told: 'The upper end of the interval stands in the contract.',
      judged:
        'With an honest test set, the truth lies above the upper end in 2.5% of projects. A larger set brings it closer.',
    },
    ship: {
      label: 'Yes, from tomorrow on',
      told: 'The camera sorts from tomorrow on.',
      judged: 'Where the whole interval lies below today’s error, waiting only costs.',
    },
    pilot: {
      label: 'Two weeks beside the inspectors first',
      told: 'For two weeks camera and inspectors sorted side by side.',
      judged:
        'Two weeks of today’s error buy the truth. That is worth it where the promise may be wrong, and not where the test set is honest and large.',
    },
    dont: {
      label: 'No, keep the inspectors',
      told: 'The inspectors stay.',
      judged: 'Right only where the new way is no better than the old one.',
    },
  },
  gaps: {
    floor: 'Unavoidable',
    bias: 'Avoidable bias',
    variance: 'Variance',
    labels: 'Wrong labels',
  },
};
