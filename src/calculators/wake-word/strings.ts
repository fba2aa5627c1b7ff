import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Does it wake by itself too often?',
  description:
    'Hours of silence and false wakes heard in; false wakes a day with exact limits, the hours that a claim takes and the rate that a limit allows out.',
  labels: {
    hours: 'Hours of silence heard',
    events: 'False wakes heard',
    limit: 'Limit, false wakes a day',
    'per-second': 'Decisions a second',
    rate: 'False positives per million decisions',
  },
  quantities: {
    'false-positives-per-day': 'False wakes a day',
    'false-positives-per-day-bound': 'At most, with 95% confidence',
    'false-positives-per-day-at-least': 'At least, with 95% confidence',
    'hours-needed': 'Hours of silence that show the limit',
    'hours-needed-one-more': 'The same after one more false wake',
    'rate-allowed': 'False positives per million that the limit allows',
    'expected-per-day': 'False wakes a day at the given rate',
    verdict: 'Verdict',
  },
  presets: {
    course: 'A day of silence, none heard',
    'three-days': 'Three days, none',
    'one-heard': 'Three days, one',
    'too-many': 'Three days, nine',
    week: 'A week, three',
  },
  groups: { heard: 'What was heard', rate: 'What the model’s rate means' },
  hoursHint:
    'Sound in which nobody says the word. Different sound: a recording played twice counts once.',
  rateHint: 'A rate of 0.001% is 10 per million.',
  heads: ['Quantity', 'Value', '95% interval'],
  oneSided: 'one-sided',
  method:
    'Exact Poisson limits. They take false wakes to come one by one at a steady rate; if they come in bursts, the truth is less certain than this.',
  day: '{value} a day',
  hours: '{hours} h',
  million: '{value} per million',
  verdicts: {
    shown: 'Shown',
    'not-shown': 'Not shown',
    exceeded: 'Exceeded',
    'cannot-tell': 'Cannot tell',
  },
  notes: {
    shown: 'The 95% upper bound is within the limit.',
    'not-shown': 'The number heard fits the limit, but so would more than the limit.',
    exceeded: 'Even the 95% lower bound is above the limit.',
    'cannot-tell': 'More were heard than the limit allows, and that may be chance.',
  },
  findings: {
    shown: 'Shown: at most {bound} false wakes a day, within the limit of {limit}',
    'not-shown':
      'False wakes in {hours} h: {events}. Up to {bound} a day are possible, not just {limit}',
    exceeded: 'Exceeded: at least {least} false wakes a day, over the limit of {limit}',
    'cannot-tell':
      '{estimate} false wakes a day heard, over the limit of {limit}, perhaps by chance',
  },
  sentence: {
    heard:
      'False wakes in {hours} hours of silence: {events}. That is {estimate} a day, with a 95% interval from {low} to {high}.',
    bound: 'With 95% confidence there are at most {bound} a day.',
    needed:
      'A limit of {limit} a day is shown by {needed} hours with this number of false wakes, or by {next} hours with one more.',
    rate: 'At {decisions} decisions a day, {rate} false positives per million make {expected} false wakes a day; the limit allows {allowed} per million.',
  },
  picture: {
    x: 'False wakes a day (log)',
    heard: 'heard',
    claim: 'claim',
    rate: 'rate',
    limit: 'limit {limit}',
    bound: 'at most {bound}',
    none: 'none heard',
    key: 'Disc: what was heard, with its 95% interval. Triangle: the most that can be claimed. Diamond: what the given rate means.',
  },
  curve: {
    heading: 'How many hours does the claim take?',
    text: 'Each false wake that is heard asks for more silence. Above the steps the limit is shown.',
    x: 'False wakes heard',
    y: 'Hours',
    here: 'you: {hours} h',
    description:
      'Hours of silence that show a limit of {limit} a day: {list}. Heard here: {hours} hours, false wakes: {events}.',
    item: '{hours} with {events}',
  },
  advice: {
    'listen-more': {
      text: 'Listen to {more} more hours of other silence',
      reason:
        'If no further false wake is heard, {needed} hours in all show the limit. After one more it takes {next} hours in all, {moreNext} from now.',
    },
    'raise-or-listen': {
      text: 'Raise the threshold, or listen to {more} more hours',
      reason:
        'With no further false wake {needed} hours in all would show the limit. At the pace heard so far that is unlikely; a stricter threshold loses some calls instead.',
    },
    'raise-threshold': {
      text: 'Raise the threshold until false wakes are {factor} times as rare',
      reason:
        '{estimate} a day were heard and {limit} are allowed. Then measure the recall again: that is what it costs.',
    },
    claim: {
      text: 'Claim it: at most {bound} false wakes a day',
      reason:
        'With 95% confidence, for sound like the sound that was recorded. Now the recall can be made as high as this limit allows.',
    },
    'keep-margin': {
      text: 'Know how much room is left',
      reason:
        'Had one more false wake been heard, the claim would have taken {next} hours; you have {hours}.',
    },
    'lower-rate': {
      text: 'Aim for {allowed} false positives per million decisions',
      reason:
        '{rate} per million looks small, but a day has {decisions} decisions: that makes {expected} false wakes a day.',
    },
    'not-again': {
      text: 'Do not play the same recording twice',
      reason:
        'A repeated recording wakes the device where it did before, or not at all. Only new sound counts as hours.',
    },
    'same-sound': {
      text: 'Record where it will stand',
      reason:
        'A television, talk and kitchens wake it, a silent studio does not. The bound holds for the kind of sound that was heard.',
    },
    'fix-hours': {
      text: 'Fix the hours before you listen',
      reason:
        'Whoever stops as soon as the bound looks good stops in a lucky stretch, and 95% no longer holds.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '부르지 않았는데 너무 자주 깨어납니까?',
  description:
    '호출어 없는 소리를 들은 시간과 오작동 횟수를 넣으면 하루 오작동 횟수와 정확한 신뢰 한계, 주장하는 데 필요한 시간, 제한이 허용하는 거짓 양성률을 보여 줍니다.',
  labels: {
    hours: '호출어 없는 소리를 들은 시간',
    events: '오작동 횟수',
    limit: '하루 오작동 제한',
    'per-second': '초당 판정 수',
    rate: '판정 100만 번당 거짓 양성',
  },
  quantities: {
    'false-positives-per-day': '하루 오작동 횟수',
    'false-positives-per-day-bound': '95% 신뢰도로 많아야',
    'false-positives-per-day-at-least': '95% 신뢰도로 적어도',
    'hours-needed': '제한을 지킨다고 말하는 데 필요한 시간',
    'hours-needed-one-more': '오작동이 한 번 더 있을 때 필요한 시간',
    'rate-allowed': '제한이 허용하는 100만 번당 거짓 양성',
    'expected-per-day': '주어진 비율에서의 하루 오작동 횟수',
    verdict: '판정',
  },
  presets: {
    course: '하루 동안 0번',
    'three-days': '사흘 동안 0번',
    'one-heard': '사흘 동안 1번',
    'too-many': '사흘 동안 9번',
    week: '일주일 동안 3번',
  },
  groups: { heard: '들은 결과', rate: '모델의 비율이 뜻하는 것' },
  hoursHint:
    '아무도 호출어를 말하지 않는 소리입니다. 서로 다른 소리여야 하며, 같은 녹음을 두 번 틀어도 한 번으로 칩니다.',
  rateHint: '0.001%는 100만 번당 10번입니다.',
  heads: ['항목', '값', '95% 신뢰 구간'],
  oneSided: '단측',
  method:
    '정확한 푸아송 한계입니다. 오작동이 일정한 빈도로 하나씩 일어난다고 봅니다. 몰려서 일어난다면 실제로는 이보다 더 불확실합니다.',
  day: '하루 {value}번',
  hours: '{hours}시간',
  million: '100만 번당 {value}번',
  verdicts: {
    shown: '입증됨',
    'not-shown': '입증되지 않음',
    exceeded: '초과',
    'cannot-tell': '알 수 없음',
  },
  notes: {
    shown: '95% 상한이 제한 안에 있습니다.',
    'not-shown': '들은 횟수는 제한에 맞지만, 제한을 넘는 빈도에서도 나올 수 있는 횟수입니다.',
    exceeded: '95% 하한마저 제한보다 높습니다.',
    'cannot-tell': '제한보다 많이 들렸지만 우연일 수 있습니다.',
  },
  findings: {
    shown: '입증됨: 오작동은 많아야 하루 {bound}번으로 제한 {limit}번 안입니다',
    'not-shown':
      '{hours}시간에 오작동 {events}번: 하루 {limit}번이 아니라 {bound}번까지 가능합니다',
    exceeded: '초과: 오작동이 적어도 하루 {least}번으로 제한 {limit}번을 넘습니다',
    'cannot-tell': '오작동이 하루 {estimate}번으로 제한 {limit}번보다 많지만 우연일 수 있습니다',
  },
  sentence: {
    heard:
      '호출어 없는 소리 {hours}시간에 오작동이 {events}번이면 하루 {estimate}번꼴이고, 95% 신뢰 구간은 {low}~{high}번입니다.',
    bound: '95% 신뢰도로 많아야 하루 {bound}번입니다.',
    needed:
      '하루 {limit}번 이하라고 말하려면 오작동이 이대로일 때 {needed}시간, 한 번 더 있을 때 {next}시간이 필요합니다.',
    rate: '하루에 {decisions}번 판정하므로 100만 번당 거짓 양성 {rate}번은 하루 오작동 {expected}번이 됩니다. 제한이 허용하는 것은 100만 번당 {allowed}번입니다.',
  },
  picture: {
    x: '하루 오작동 횟수(로그)',
    heard: '측정',
    claim: '주장',
    rate: '비율',
    limit: '제한 {limit}',
    bound: '많아야 {bound}',
    none: '0번',
    key: '원: 들은 횟수와 95% 신뢰 구간. 삼각형: 주장할 수 있는 상한. 마름모: 주어진 비율이 뜻하는 횟수.',
  },
  curve: {
    heading: '주장하려면 몇 시간이 필요합니까?',
    text: '오작동이 한 번 들릴 때마다 더 오래 들어야 합니다. 계단보다 위에 있으면 제한을 지킨다고 말할 수 있습니다.',
    x: '오작동 횟수',
    y: '시간',
    here: '현재 {hours}시간',
    description:
      '하루 {limit}번 이하라고 말하는 데 필요한 시간입니다. {list}. 지금은 {hours}시간 동안 오작동 {events}번을 들었습니다.',
    item: '{events}번이면 {hours}',
  },
  advice: {
    'listen-more': {
      text: '다른 소리를 {more}시간 더 듣기',
      reason:
        '오작동이 더 없다면 모두 {needed}시간으로 제한을 지킨다고 말할 수 있습니다. 한 번 더 들리면 모두 {next}시간, 지금부터 {moreNext}시간이 필요합니다.',
    },
    'raise-or-listen': {
      text: '임곗값을 올리거나 {more}시간 더 듣기',
      reason:
        '오작동이 더 없다면 모두 {needed}시간으로 말할 수 있지만, 지금까지의 빈도라면 그러기 어렵습니다. 임곗값을 올리면 그 대신 호출을 일부 놓칩니다.',
    },
    'raise-threshold': {
      text: '오작동이 {factor}배 드물어질 때까지 임곗값을 올리기',
      reason:
        '하루 {estimate}번 들렸고 허용되는 것은 {limit}번입니다. 그런 다음 재현율을 다시 재어 보세요. 임곗값을 올린 대가가 거기에 나타납니다.',
    },
    claim: {
      text: '주장하기: 오작동은 많아야 하루 {bound}번',
      reason:
        '95% 신뢰도이며, 녹음한 것과 같은 종류의 소리에 대해서입니다. 이제 이 제한 안에서 재현율을 최대로 올리면 됩니다.',
    },
    'keep-margin': {
      text: '여유가 얼마나 남았는지 알아 두기',
      reason:
        '오작동이 한 번 더 들렸다면 {next}시간이 필요했을 것입니다. 지금은 {hours}시간을 들었습니다.',
    },
    'lower-rate': {
      text: '판정 100만 번당 거짓 양성 {allowed}번을 목표로 하기',
      reason:
        '100만 번당 {rate}번은 적어 보이지만 하루에 {decisions}번 판정하므로 하루 오작동이 {expected}번입니다.',
    },
    'not-again': {
      text: '같은 녹음을 다시 틀지 않기',
      reason:
        '같은 녹음을 다시 틀면 전과 같은 곳에서 깨어나거나 아예 깨어나지 않습니다. 새로운 소리만 시간으로 칩니다.',
    },
    'same-sound': {
      text: '실제로 놓일 곳에서 녹음하기',
      reason:
        '텔레비전, 대화, 부엌 소리는 기기를 깨우지만 조용한 스튜디오는 그렇지 않습니다. 상한은 들어 본 종류의 소리에만 성립합니다.',
    },
    'fix-hours': {
      text: '듣기 전에 시간을 정해 두기',
      reason:
        '상한이 좋아 보이는 순간에 멈추면 운이 좋은 구간에서 멈추는 셈이라 95%가 더는 성립하지 않습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type WakeWordWords = Words<typeof en>;
