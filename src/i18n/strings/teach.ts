import type { Words } from '../words.ts';

/** The page where teachers make a task out of a calculator. */
const en = {
  title: 'For teachers: make a task',
  description:
    'Choose a calculator and its start, hide controls, write a task and a goal, and take a link or an embed code into your course.',
  lede: 'Choose where your students start, what they see, and when they are done. The link holds everything; nothing is stored anywhere.',
  noJs: 'The builder needs JavaScript. The names that a link may hold are listed on each calculator’s page under “Names in links”.',
  unknown: 'There is no calculator called “{id}”. Another one is shown.',
  choose: 'Calculator',
  start: {
    title: 'Where students start',
    text: 'Set the calculator below as your students should find it. Choose one of its examples, or type your own numbers.',
    frame: 'The calculator, to be set',
    failed:
      'The browser does not let this page read the calculator’s page. Open the site from a web server to use the builder.',
  },
  hide: {
    title: 'What they do not see',
    text: 'Hidden controls keep the values that you set above.',
  },
  task: {
    title: 'The task',
    label: 'Text above the calculator',
    hint: 'Plain text of up to {most} characters; {left} left.',
    long: 'The text has {length} characters; {most} is the most.',
    example: 'Lower the threshold until no more than one in ten is missed. What does it cost?',
  },
  goal: {
    title: 'The goal',
    text: 'The page says when all conditions hold, and tells the page around it. Numbers are written as the calculator shows them.',
    quantity: 'Result, condition {at}',
    choose: 'Choose a result',
    sign: 'Comparison, condition {at}',
    signs: { '>=': 'at least', '<=': 'at most' },
    bound: 'Number, condition {at}',
    now: 'now {value}',
    undefined: 'undefined for these numbers',
    add: 'Add a condition',
    remove: 'Remove condition {at}',
    most: 'A goal has at most {most} conditions.',
    isMet: 'The start that you set meets this goal already.',
    faults: {
      'no-quantity': 'Choose a result, or remove this condition.',
      empty: 'Write a number.',
      'decimal-comma': 'Write decimals with a point, thousands as 8,953.',
      other: '“{text}” is not a number.',
    },
    percent: '%',
    points: 'points',
  },
  result: {
    title: 'Take it to your course',
    open: 'This is not in the link yet: {what}',
    goalOpen: 'a condition that is not complete',
    taskOpen: 'a task that is too long',
    link: 'Link',
    embed: 'Embed code',
    copy: 'Copy {what}',
    copied: '{what} copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it.',
    length: 'The link has {length} of {most} characters.',
    none: 'The link has {length} characters, and more than {most} are not read. Shorten the task, or leave rows out of the table.',
    listen: 'Hear in your page when the goal is met',
    listenText:
      'The frame sends a message whenever the goal is met or no longer met. It says nothing about the numbers.',
  },
  preview: { title: 'What students see', show: 'Show it', frame: 'Preview of the task' },
} as const;

const ko: Words<typeof en> = {
  title: '가르치는 분께: 과제 만들기',
  description:
    '계산기와 시작 상태를 고르고, 입력을 숨기고, 과제와 목표를 적어 수업에 쓸 링크나 퍼가기 코드를 만드세요.',
  lede: '학생이 어디서 시작하고 무엇을 보며 언제 마치는지 정하세요. 모든 내용은 링크에 담기고 어디에도 저장되지 않습니다.',
  noJs: '과제를 만들려면 JavaScript가 필요합니다. 링크에 쓸 수 있는 이름은 각 계산기 페이지의 “링크에 쓰이는 이름”에 있습니다.',
  unknown: '“{id}”: 없는 계산기입니다. 다른 계산기를 보여 드립니다.',
  choose: '계산기',
  start: {
    title: '학생이 시작할 상태',
    text: '학생이 처음 볼 상태로 아래 계산기를 맞추세요. 예시를 고르거나 직접 숫자를 넣으면 됩니다.',
    frame: '시작 상태를 맞출 계산기',
    failed:
      '브라우저가 이 페이지에서 계산기 페이지를 읽지 못하게 막고 있습니다. 웹 서버에서 사이트를 열어 주세요.',
  },
  hide: {
    title: '학생에게 숨길 입력',
    text: '숨긴 입력은 위에서 맞춘 값을 그대로 씁니다.',
  },
  task: {
    title: '과제',
    label: '계산기 위에 보일 글',
    hint: '서식 없는 글, 최대 {most}자. {left}자 남았습니다.',
    long: '글이 {length}자입니다. 최대 {most}자까지 쓸 수 있습니다.',
    example: '놓치는 것이 열에 하나를 넘지 않을 때까지 임곗값을 낮춰 보세요. 비용은 얼마입니까?',
  },
  goal: {
    title: '목표',
    text: '조건을 모두 채우면 페이지가 알려 주고, 이 페이지를 담은 바깥 페이지에도 알립니다. 숫자는 계산기에 보이는 단위로 적습니다.',
    quantity: '결과, 조건 {at}',
    choose: '결과를 고르세요',
    sign: '비교, 조건 {at}',
    signs: { '>=': '이상', '<=': '이하' },
    bound: '숫자, 조건 {at}',
    now: '지금 {value}',
    undefined: '이 숫자로는 정의되지 않습니다',
    add: '조건 추가',
    remove: '조건 {at} 삭제',
    most: '조건은 최대 {most}개까지 둘 수 있습니다.',
    isMet: '지금 맞춘 시작 상태는 이미 목표를 채웁니다.',
    faults: {
      'no-quantity': '결과를 고르거나 이 조건을 삭제하세요.',
      empty: '숫자를 넣으세요.',
      'decimal-comma': '소수는 점으로, 천 단위는 8,953처럼 적어 주세요.',
      other: '“{text}”: 숫자가 아닙니다.',
    },
    percent: '%',
    points: '%p',
  },
  result: {
    title: '수업에 가져가기',
    open: '아직 링크에 담기지 않았습니다: {what}',
    goalOpen: '다 적지 않은 조건',
    taskOpen: '너무 긴 과제',
    link: '링크',
    embed: '퍼가기 코드',
    copy: '{what} 복사',
    copied: '복사했습니다: {what}',
    notCopied: '브라우저가 복사를 허용하지 않았습니다. 글을 선택해 직접 복사해 주세요.',
    length: '링크 길이는 최대 {most}자 가운데 {length}자입니다.',
    none: '링크가 {length}자입니다. {most}자가 넘으면 읽지 않으니 과제를 줄이거나 표에서 행을 빼 주세요.',
    listen: '목표를 채운 순간을 내 페이지에서 알기',
    listenText:
      '목표를 채우거나 다시 벗어날 때마다 프레임이 메시지를 보냅니다. 숫자는 알리지 않습니다.',
  },
  preview: { title: '학생에게 보이는 모습', show: '보기', frame: '과제 미리 보기' },
};

export const teachStrings = { en, ko } as const;
export type TeachStrings = Words<typeof en>;
