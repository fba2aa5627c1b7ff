import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Can this dev set see that difference?',
  description:
    'Two models, so many examples: how often the better one comes out ahead, how often the test would prove it, and how many examples would do. McNemar’s exact test of your own counts.',
  labels: {
    n: 'Examples in the dev set',
    error: 'True error of A',
    error2: 'True error of B',
    design: 'Judged on',
    disagreement: 'Disagreement: just one is right',
    power: 'Wanted power',
    models: 'Models tried',
    seed: 'Seed',
    'both-right': 'Both right',
    'only-a': 'Only A right',
    'only-b': 'Only B right',
    'both-wrong': 'Both wrong',
  },
  options: { design: { paired: 'the same items', separate: 'separate sets' } },
  quantities: {
    'n-unpaired': 'Examples in each of two sets',
    'n-paired': 'Examples that both models judge',
    'n-paired-power': 'Exact power at that number',
    'p-rank': 'Better model ahead',
    'p-tie': 'Tie',
    'p-wrong': 'Worse model ahead',
    'p-significant': 'Significant, and right',
    'p-significant-wrong': 'Significant, and wrong',
    'minimum-detectable': 'Smallest difference that this set shows',
    'disagreement-needed': 'Disagreement at which this set would do',
    'simulated-rank': 'Better model ahead, simulated',
    'simulated-tie': 'Tie, simulated',
    'simulated-significant': 'Significant and right, simulated',
    'expected-best': 'Best of the models, if independent',
    'expected-best-similar': 'Best of the models, if similar',
    'mcnemar-p': 'McNemar’s exact p',
    difference: 'Error of A less error of B',
    'mcnemar-verdict': 'What the counts show',
    verdict: 'Verdict',
  },
  presets: {
    course: '10,000 for 0.1 points',
    hundred: 'Only 100',
    separate: 'Separate sets',
    twins: 'Near-identical models',
    'whole-point': 'A whole point',
    thousand: '8.9 against 8.6',
    equal: 'Equal models',
  },
  verdicts: {
    enough: 'Enough',
    'order-only': 'Orders, does not prove',
    'not-enough': 'Not enough',
    'no-difference': 'No difference to see',
    impossible: 'Impossible numbers',
  },
  findings: {
    enough: '{n} examples show a difference of {gap}: significant in {significant} of samples',
    'order-only':
      '{n} examples put the better model ahead in {rank} of samples, and prove it in {significant}',
    'not-enough':
      '{n} examples cannot tell {error} from {error2}: the better model leads in {rank}',
    'no-difference': 'Both errors are {error}: any order of these models is luck',
    impossible: 'Models with errors of {error} and {error2} cannot disagree on {disagreement}',
  },
  sentence: {
    paired:
      'A has a true error of {error}, B of {error2}; both judge the same {n} examples and disagree on {disagreement} of them. The better model scores higher in {rank} of samples, they tie in {tie}, the worse one scores higher in {wrong}. McNemar’s exact test is significant and right in {significant}.',
    separate:
      'A has a true error of {error}, B of {error2}, each measured on its own {n} examples. The better model scores higher in {rank} of samples, they tie in {tie}, the worse one scores higher in {wrong}. The z-test of two proportions is significant and right in {significant}.',
    need: 'For a power of {power} the formula asks for {needed} examples.',
    exact: 'The exact test then has {exact}.',
    approximate:
      'So many items are not added up one by one: a normal approximation stands in, within 0.1 points.',
    equal:
      'Both models have a true error of {error}. No number of examples can find a better one, and a test at the 5% level calls up to 1 sample in 20 significant all the same.',
    'too-alike':
      'Errors of {error} and {error2} differ by {gap}, so the models disagree on at least that share of the items. A disagreement of {disagreement} is too little: enter {least} or more.',
    'too-different':
      'Models with errors of {error} and {error2} can disagree on at most {most} of the items. A disagreement of {disagreement} is too much.',
  },
  undefined: {
    equal: 'undefined: the errors are equal',
    impossible: 'undefined: the disagreement contradicts the errors',
    'out-of-reach': 'undefined: not even the largest possible difference is shown',
    'no-disagreement': 'undefined: no disagreement is small enough',
    'separate-sets': 'undefined: separate sets have no disagreement',
    counts: 'undefined: needs both discordant counts',
    'all-counts': 'undefined: needs all four counts',
    'no-items': 'undefined: there are no items',
  },
  picture: {
    axis: 'measured error of A less B, points',
    stack: 'repeats',
    truth: 'truth',
    legend: {
      right: 'better ahead, significant',
      ordered: 'better ahead, not significant',
      tie: 'tie',
      wrong: 'worse ahead, not significant',
      misled: 'worse ahead, significant',
    },
    legendEqual: {
      tie: 'tie',
      wrong: 'one ahead, not significant',
      misled: 'one ahead, significant: a false alarm',
    },
    description:
      '{repeats} simulated samples as marks by the difference they measure. {counts}. The true difference is {truth}.',
    empty: 'No samples are drawn: the numbers contradict each other.',
    redraw: 'Next draw',
  },
  chances: {
    heads: ['In how many samples', 'Exact', 'In 200 draws'],
    approximate: 'Approximate',
    simulated: '{share} (95% interval {low} to {high})',
    none: '–',
    test: 'Paired: the exact trinomial of the discordant items and McNemar’s exact test, two-sided at 5%. Separate: every pair of error counts and the pooled z-test.',
  },
  sizes: {
    heads: ['For a power of {power}', 'Value', 'By'],
    connor: 'Connor’s formula, a normal approximation',
    exact: 'McNemar’s exact test',
    unpaired: 'formula for two proportions',
    note: 'Connor’s formula promises {power}; the exact test has {exact} at the same size. Where it asks for some thousand examples at 80%, the exact test has 77 to 78%.',
    examples: '{count} examples',
  },
  luck: {
    heading: 'Did the best of many models win by luck?',
    text: 'Take {models} models that are all equally good, with a true error of {error}. The best of them on {n} examples is expected to show {best}, which is {luck} too good. If any two of them disagree on {disagreement} of the items only, it is about {similar}, {luckSimilar} too good.',
    heads: ['Expected error of the winner', 'Value', 'Too good by'],
    independent: 'independent errors, exact',
    similar: 'equally correlated errors, approximation',
  },
  csv: {
    summary: 'Count from a table of answers (CSV)',
    label: 'One row for each item: truth, answer of A, answer of B, and a slice if you like',
    hint: 'Paste rows, drop a file on the field or choose one. Commas, semicolons or tabs; a first line of names (truth, a, b, slice) is understood in any order. The rows stay in this page: the link holds the four counts only.',
    read: 'Count the rows',
    choose: 'Or a file',
    done: 'Rows counted: {rows} ({header}). The counts stand in the four fields.',
    named: 'columns by their names',
    unheaded: 'columns by their order',
    bad: 'Nothing was counted yet. Rows that could not be read: {count}',
    skipped: 'Rows left out: {count}',
    skip: 'Leave these out and count the rest',
    problems: {
      'too-few': 'Line {line}: too few columns.',
      'too-many': 'Line {line}: too many columns.',
      empty: 'Line {line}: an answer or the truth is empty.',
      'open-quote': 'Line {line}: a quotation mark is not closed or stands inside a cell.',
    },
    refused: {
      'no-rows': 'No row could be read. Each needs three columns: truth, A, B.',
      'too-long': 'The text is longer than 60 million characters. Count a sample of it.',
      unreadable: 'The file could not be read.',
    },
    caption: 'Comparison by slice',
    heads: ['Slice', 'Items', 'Only A', 'Only B', 'A less B, 95% interval', 'p', 'p, Holm'],
    unnamed: '(no name)',
    looks:
      'Slices looked at: {count}. Among 20 slices without any difference, one or more falls under 5% in 64% of cases. Go by the last column: Holm’s p keeps the chance of any false alarm at 5%.',
    more: 'The first {most} of {count} are shown.',
  },
  measured: {
    heading: 'Two models on the same items: is this difference real?',
    ask: 'Count the items by who is right. The two counts in the middle decide; the outer two are needed for the difference in points.',
    heads: ['Measured', 'Value', '95% interval'],
    none: '–',
    verdicts: {
      'a-better': 'A is better',
      'b-better': 'B is better',
      'not-shown': 'No difference shown',
    },
    says: {
      'a-better':
        'Only A is right on {onlyA} items, only B on {onlyB}. A split this uneven has a probability of {p} under chance: A is better on items like these.',
      'b-better':
        'Only A is right on {onlyA} items, only B on {onlyB}. A split this uneven has a probability of {p} under chance: B is better on items like these.',
      'not-shown':
        'Only A is right on {onlyA} items, only B on {onlyB}. Chance makes a split this uneven with a probability of {p}. That does not show a difference, and it does not show that there is none: read the interval.',
    },
    method:
      'McNemar’s exact test, two-sided; Tango’s score interval. It compares these two trained models: how much a new training run would change is not in it.',
    small: 'under {bound}',
  },
  advice: {
    'mend-inputs': {
      text: 'Mend the numbers first',
      reason:
        'With these errors the disagreement lies between {least} and {most}. Count on a sample how often just one of the models is right.',
    },
    'choose-difference': {
      text: 'Decide which difference would matter',
      reason:
        'Nothing can be found where nothing is. Put the smallest gain that you would act on into the field of B; this set shows {detectable} or more.',
    },
    'choose-any': {
      text: 'Decide which difference would matter',
      reason:
        'Nothing can be found where nothing is. Put the smallest gain that you would act on into the field of B.',
    },
    'compare-here': {
      text: 'Compare the two on this set',
      reason:
        'If the difference is there, the test finds it in {significant} of samples, more than the {power} that you want.',
    },
    'take-leader': {
      text: 'Keep the leader where nothing speaks against it, and claim no gain',
      reason:
        'The leader is the better one in {rank} of samples and the worse one in {wrong}. Enough for a cheap choice, not for a claim: the test is significant in {significant} only.',
    },
    'do-not-pick': {
      text: 'Do not choose by this score',
      reason:
        'The better model leads in {rank} of samples, the worse one in {wrong}. Choose by cost, speed or simplicity until there is more to go by.',
    },
    'same-items': {
      text: 'Judge both models on the same items',
      reason:
        'Then only the items matter on which they differ: {paired} examples instead of {unpaired} in each set.',
    },
    'add-examples': {
      text: 'Add about {more} examples',
      reason: '{needed} in all give a power of {power} by the formula.',
    },
    'stay-similar': {
      text: 'Compare models that differ in one change',
      reason:
        'Where the two disagree on {needed} of the items instead of {disagreement}, this set is enough for the same difference.',
    },
    'larger-steps': {
      text: 'Look for larger gains',
      reason: 'With these {n} examples a difference of {detectable} or more is found.',
    },
    'fresh-test': {
      text: 'Measure the winner on a fresh test set',
      reason:
        'The best of {models} equal and independent models looks {luck} better than it is by luck alone; the difference in question is {gap}.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '이 dev 세트로 그 차이가 보입니까?',
  description:
    '두 모델과 예시 수를 넣으면 더 나은 모델이 앞설 확률, 검정으로 입증될 확률, 필요한 예시 수를 계산합니다. 직접 센 개수로 정확 맥니마 검정도 할 수 있습니다.',
  labels: {
    n: 'dev 세트의 예시 수',
    error: 'A의 참 오차율',
    error2: 'B의 참 오차율',
    design: '평가 방식',
    disagreement: '불일치율: 한쪽만 맞힌 비율',
    power: '원하는 검정력',
    models: '시도한 모델 수',
    seed: '시드',
    'both-right': '둘 다 맞힘',
    'only-a': 'A만 맞힘',
    'only-b': 'B만 맞힘',
    'both-wrong': '둘 다 틀림',
  },
  options: { design: { paired: '같은 예시로', separate: '서로 다른 세트로' } },
  quantities: {
    'n-unpaired': '세트를 따로 쓸 때 세트마다 필요한 예시 수',
    'n-paired': '두 모델이 같은 예시를 풀 때 필요한 예시 수',
    'n-paired-power': '그 예시 수에서의 정확한 검정력',
    'p-rank': '더 나은 모델이 앞섬',
    'p-tie': '동점',
    'p-wrong': '더 못한 모델이 앞섬',
    'p-significant': '유의하고 옳음',
    'p-significant-wrong': '유의하지만 틀림',
    'minimum-detectable': '이 세트로 보이는 가장 작은 차이',
    'disagreement-needed': '이 세트로 충분해지는 불일치율',
    'simulated-rank': '더 나은 모델이 앞섬(모의실험)',
    'simulated-tie': '동점(모의실험)',
    'simulated-significant': '유의하고 옳음(모의실험)',
    'expected-best': '1등 모델의 오차율(서로 독립일 때)',
    'expected-best-similar': '1등 모델의 오차율(서로 비슷할 때)',
    'mcnemar-p': '정확 맥니마 검정의 p-값',
    difference: 'A의 오차율 − B의 오차율',
    'mcnemar-verdict': '개수가 말해 주는 것',
    verdict: '판정',
  },
  presets: {
    course: '10,000개로 0.1%p',
    hundred: '100개뿐일 때',
    separate: '서로 다른 세트',
    twins: '거의 같은 모델',
    'whole-point': '1%p 차이',
    thousand: '8.9% 대 8.6%',
    equal: '똑같은 모델',
  },
  verdicts: {
    enough: '충분함',
    'order-only': '순서는 맞히지만 입증은 못 함',
    'not-enough': '부족함',
    'no-difference': '볼 차이가 없음',
    impossible: '불가능한 숫자',
  },
  findings: {
    enough: '예시 {n}개로 {gap} 차이가 보입니다. 표본의 {significant}에서 유의합니다',
    'order-only':
      '예시 {n}개면 표본의 {rank}에서 더 나은 모델이 앞서지만, 입증되는 것은 {significant}뿐입니다',
    'not-enough':
      '예시 {n}개로는 {error}와 {error2}를 가릴 수 없습니다. 더 나은 모델이 앞서는 표본은 {rank}입니다',
    'no-difference': '두 오차율이 모두 {error}입니다. 어떤 순서든 운입니다',
    impossible:
      '오차율이 {error}와 {error2}인 두 모델의 불일치율은 {disagreement}가 될 수 없습니다',
  },
  sentence: {
    paired:
      '참 오차율은 A가 {error}, B가 {error2}입니다. 두 모델이 같은 예시 {n}개를 풀고, 그중 {disagreement}에서 한쪽만 맞힙니다. 표본의 {rank}에서 더 나은 모델의 점수가 높고, {tie}에서 동점, {wrong}에서 더 못한 모델의 점수가 높습니다. 정확 맥니마 검정이 유의하면서 옳은 것은 {significant}입니다.',
    separate:
      '참 오차율은 A가 {error}, B가 {error2}이고, 각각 따로 모은 예시 {n}개로 잽니다. 표본의 {rank}에서 더 나은 모델의 점수가 높고, {tie}에서 동점, {wrong}에서 더 못한 모델의 점수가 높습니다. 두 비율의 z-검정이 유의하면서 옳은 것은 {significant}입니다.',
    need: '검정력 {power}를 얻으려면 공식으로는 예시 {needed}개가 필요합니다.',
    exact: '그때 정확 검정의 검정력은 {exact}입니다.',
    approximate:
      '예시가 너무 많아 하나하나 더하지 않고 정규 근사를 씁니다. 오차는 0.1%p 이내입니다.',
    equal:
      '두 모델의 참 오차율이 모두 {error}입니다. 예시가 아무리 많아도 더 나은 모델을 찾을 수 없고, 5% 수준의 검정은 그래도 표본 20개 가운데 최대 1개꼴로 유의하다고 말합니다.',
    'too-alike':
      '오차율 {error}와 {error2}의 차이가 {gap}이므로, 두 모델은 적어도 그만큼의 예시에서 엇갈립니다. 불일치율 {disagreement}로는 모자랍니다. {least} 이상을 넣어 주세요.',
    'too-different':
      '오차율이 {error}와 {error2}인 두 모델이 엇갈릴 수 있는 예시는 최대 {most}입니다. 불일치율 {disagreement}는 너무 큽니다.',
  },
  undefined: {
    equal: '정의되지 않음: 두 오차율이 같습니다',
    impossible: '정의되지 않음: 불일치율이 오차율과 모순됩니다',
    'out-of-reach': '정의되지 않음: 가능한 가장 큰 차이도 보이지 않습니다',
    'no-disagreement': '정의되지 않음: 불일치율을 아무리 줄여도 모자랍니다',
    'separate-sets': '정의되지 않음: 세트가 다르면 불일치율이 없습니다',
    counts: '정의되지 않음: 한쪽만 맞힌 개수가 둘 다 필요합니다',
    'all-counts': '정의되지 않음: 네 개수가 모두 필요합니다',
    'no-items': '정의되지 않음: 예시가 없습니다',
  },
  picture: {
    axis: '측정된 A의 오차율 − B의 오차율, %p',
    stack: '반복 횟수',
    truth: '참값',
    legend: {
      right: '나은 쪽이 앞섬, 유의함',
      ordered: '나은 쪽이 앞섬, 유의하지 않음',
      tie: '동점',
      wrong: '못한 쪽이 앞섬, 유의하지 않음',
      misled: '못한 쪽이 앞섬, 유의함',
    },
    legendEqual: {
      tie: '동점',
      wrong: '한쪽이 앞섬, 유의하지 않음',
      misled: '한쪽이 앞섬, 유의함: 거짓 경보',
    },
    description:
      '모의 표본 {repeats}개를 측정된 차이에 따라 표시했습니다. {counts}. 참 차이는 {truth}입니다.',
    empty: '숫자가 서로 모순되어 표본을 뽑지 않았습니다.',
    redraw: '다시 뽑기',
  },
  chances: {
    heads: ['표본 가운데 비율', '정확한 값', '200번 뽑은 결과'],
    approximate: '근삿값',
    simulated: '{share}(95% 신뢰 구간 {low}~{high})',
    none: '–',
    test: '같은 예시: 엇갈린 예시 수의 정확한 삼항 분포와 정확 맥니마 검정(양측 5%). 서로 다른 세트: 가능한 모든 오류 수의 쌍과 합동 분산 z-검정.',
  },
  sizes: {
    heads: ['검정력 {power} 기준', '값', '방법'],
    connor: 'Connor 공식(정규 근사)',
    exact: '정확 맥니마 검정',
    unpaired: '두 비율의 공식',
    note: 'Connor 공식이 약속하는 검정력은 {power}이지만 같은 예시 수에서 정확 검정의 검정력은 {exact}입니다. 80%를 원할 때 공식이 수천 개를 요구하는 경우 정확 검정의 검정력은 77~78%입니다.',
    examples: '예시 {count}개',
  },
  luck: {
    heading: '여러 모델 가운데 1등은 운으로 이겼을까요?',
    text: '참 오차율이 모두 {error}로 똑같은 모델 {models}개가 있다고 합시다. 예시 {n}개로 재면 그중 1등의 오차율은 평균 {best}로, 실제보다 {luck} 좋게 나옵니다. 어느 두 모델이든 예시의 {disagreement}에서만 엇갈린다면 약 {similar}로, {luckSimilar} 좋게 나옵니다.',
    heads: ['1등의 기대 오차율', '값', '부풀려진 정도'],
    independent: '오류가 서로 독립, 정확한 값',
    similar: '오류가 같은 정도로 상관됨, 근삿값',
  },
  csv: {
    summary: '답안 표(CSV)에서 세기',
    label: '예시마다 한 줄: 정답, A의 답, B의 답, 원하면 슬라이스',
    hint: '줄을 붙여 넣거나, 파일을 칸에 끌어다 놓거나, 파일을 고르세요. 쉼표, 세미콜론, 탭으로 구분합니다. 첫 줄에 이름(truth, a, b, slice)이 있으면 순서는 상관없습니다. 줄은 이 페이지 밖으로 나가지 않으며, 링크에는 네 개수만 담깁니다.',
    read: '줄 세기',
    choose: '또는 파일',
    done: '{rows}줄을 셌습니다({header}). 개수는 네 칸에 들어 있습니다.',
    named: '이름으로 열을 찾음',
    unheaded: '순서로 열을 찾음',
    bad: '{count}줄을 읽지 못해 아무것도 세지 않았습니다.',
    skipped: '{count}줄을 빼고 셌습니다.',
    skip: '이 줄들을 빼고 나머지를 세기',
    problems: {
      'too-few': '{line}번째 줄: 열이 모자랍니다.',
      'too-many': '{line}번째 줄: 열이 너무 많습니다.',
      empty: '{line}번째 줄: 정답이나 답이 비어 있습니다.',
      'open-quote': '{line}번째 줄: 따옴표가 닫히지 않았거나 칸 안에 있습니다.',
    },
    refused: {
      'no-rows': '읽을 수 있는 줄이 없습니다. 줄마다 정답, A, B의 세 열이 필요합니다.',
      'too-long': '글이 6천만 자보다 깁니다. 표본만 세어 보세요.',
      unreadable: '파일을 읽지 못했습니다.',
    },
    caption: '슬라이스별 비교',
    heads: ['슬라이스', '예시', 'A만', 'B만', 'A − B, 95% 신뢰 구간', 'p', 'p(Holm)'],
    unnamed: '(이름 없음)',
    looks:
      '슬라이스 {count}개를 보았습니다. 차이가 전혀 없는 슬라이스 20개를 보면 64%의 경우 하나 이상이 5% 아래로 나옵니다. 마지막 열을 보세요. Holm의 p는 거짓 경보가 하나라도 나올 확률을 5%로 유지합니다.',
    more: '{count}개 가운데 처음 {most}개만 보입니다.',
  },
  measured: {
    heading: '같은 예시를 푼 두 모델, 이 차이는 진짜일까요?',
    ask: '누가 맞혔는지에 따라 예시를 세어 넣으세요. 판단은 가운데 두 개수가 하고, 양 끝의 개수는 차이를 %p로 나타낼 때 필요합니다.',
    heads: ['측정값', '값', '95% 신뢰 구간'],
    none: '–',
    verdicts: {
      'a-better': 'A가 더 낫다',
      'b-better': 'B가 더 낫다',
      'not-shown': '차이가 드러나지 않음',
    },
    says: {
      'a-better':
        'A만 맞힌 예시가 {onlyA}개, B만 맞힌 예시가 {onlyB}개입니다. 우연히 이만큼 치우칠 확률은 {p}입니다. 이런 예시에서는 A가 더 낫습니다.',
      'b-better':
        'A만 맞힌 예시가 {onlyA}개, B만 맞힌 예시가 {onlyB}개입니다. 우연히 이만큼 치우칠 확률은 {p}입니다. 이런 예시에서는 B가 더 낫습니다.',
      'not-shown':
        'A만 맞힌 예시가 {onlyA}개, B만 맞힌 예시가 {onlyB}개입니다. 우연히 이만큼 치우칠 확률은 {p}입니다. 차이가 있다는 증거도, 차이가 없다는 증거도 아닙니다. 신뢰 구간을 보세요.',
    },
    method:
      '정확 맥니마 검정(양측)과 Tango 점수 구간입니다. 훈련이 끝난 두 모델을 비교할 뿐, 다시 훈련하면 얼마나 달라지는지는 들어 있지 않습니다.',
    small: '{bound} 미만',
  },
  advice: {
    'mend-inputs': {
      text: '숫자부터 바로잡기',
      reason:
        '이 오차율이면 불일치율은 {least}에서 {most} 사이입니다. 표본에서 한쪽만 맞힌 비율을 세어 보세요.',
    },
    'choose-difference': {
      text: '얼마나 차이가 나야 의미가 있는지 정하기',
      reason:
        '없는 차이는 찾을 수 없습니다. 행동을 바꿀 만한 가장 작은 개선을 B의 칸에 넣어 보세요. 이 세트로는 {detectable} 이상이 보입니다.',
    },
    'choose-any': {
      text: '얼마나 차이가 나야 의미가 있는지 정하기',
      reason:
        '없는 차이는 찾을 수 없습니다. 행동을 바꿀 만한 가장 작은 개선을 B의 칸에 넣어 보세요.',
    },
    'compare-here': {
      text: '이 세트로 두 모델을 비교하기',
      reason:
        '차이가 실제로 있다면 표본의 {significant}에서 검정이 찾아냅니다. 원하는 검정력 {power} 이상입니다.',
    },
    'take-leader': {
      text: '달리 걸리는 것이 없으면 앞선 쪽을 쓰되, 개선이라고 주장하지는 않기',
      reason:
        '앞선 쪽이 더 나은 모델인 표본은 {rank}, 더 못한 모델인 표본은 {wrong}입니다. 비용이 들지 않는 선택에는 충분하지만 주장에는 모자랍니다. 검정이 유의한 것은 {significant}뿐입니다.',
    },
    'do-not-pick': {
      text: '이 점수로 고르지 않기',
      reason:
        '더 나은 모델이 앞서는 표본은 {rank}, 더 못한 모델이 앞서는 표본은 {wrong}입니다. 근거가 더 생길 때까지는 비용, 속도, 단순함으로 고르세요.',
    },
    'same-items': {
      text: '두 모델을 같은 예시로 평가하기',
      reason:
        '그러면 엇갈린 예시만 중요해집니다. 세트마다 {unpaired}개 대신 모두 {paired}개면 됩니다.',
    },
    'add-examples': {
      text: '예시를 약 {more}개 더 모으기',
      reason: '모두 {needed}개면 공식으로 검정력 {power}가 나옵니다.',
    },
    'stay-similar': {
      text: '한 가지만 바꾼 모델끼리 비교하기',
      reason:
        '엇갈리는 예시가 {disagreement}에서 {needed}로 줄면 같은 차이에 지금 세트로 충분합니다.',
    },
    'larger-steps': {
      text: '더 큰 개선을 노리기',
      reason: '지금의 예시 {n}개로는 {detectable} 이상의 차이가 보입니다.',
    },
    'fresh-test': {
      text: '1등 모델을 새 테스트 세트로 재기',
      reason:
        '똑같고 서로 독립인 모델 {models}개 중 1등은 운만으로 {luck} 더 좋아 보입니다. 지금 따지는 차이는 {gap}입니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type DevSetPowerWords = Words<typeof en>;
