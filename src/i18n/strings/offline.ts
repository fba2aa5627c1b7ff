import type { Words } from '../words.ts';

const en = {
  title: 'Read offline',
  description:
    'Keep the whole course on your device, or install it as an app, and read and calculate without a connection.',
  lede: 'The whole course, with its calculators, can be on your device and work without a connection.',
  standIn: {
    title: 'This page is not on your device',
    text: 'There is no connection right now, and the page you asked for was not kept. Everything listed below as kept can be read.',
    retry: 'Try again',
  },
  keepTitle: 'On this device',
  status: {
    none: 'Not kept. {size} MB to download.',
    busy: 'Downloading: {share}%. You can read on meanwhile.',
    kept: 'Kept. Lessons, calculators and glossary open without a connection.',
    failed:
      'The download stopped, and nothing has changed. Check the connection and the free space on your device, then try again.',
  },
  keep: 'Keep for offline',
  forget: 'Remove from this device',
  noScript: 'Keeping pages needs JavaScript.',
  missing: {
    browser: 'This browser cannot keep pages here. A private window often cannot either.',
    folder: 'This is the downloaded edition: all of it is on your device already.',
  },
  how: [
    {
      id: 'when',
      title: 'When it is kept',
      text: [
        'The first page you open loads next to nothing extra. Once you open a second one, or stay for a minute, the course is downloaded quietly in the language you read. That does not happen while your browser asks to save data or the connection is slow, and the buttons above decide in any case.',
      ],
    },
    {
      id: 'newer',
      title: 'Newer versions',
      text: [
        'A newer version is downloaded in the background, only where it differs. The old one stays until the new one is complete; then a short notice lets you change over. Your answers and numbers are kept apart from it and stay.',
      ],
    },
    {
      id: 'install',
      title: 'As an app',
      text: [
        'Browsers that can install pages offer it in the address bar or in their menu (“Install”, “Add to Home Screen”). The app opens in a window of its own.',
      ],
    },
  ],
  newer: {
    text: 'A newer version of these notes is ready.',
    reload: 'Reload',
    later: 'Later',
  },
} as const;

const ko: Words<typeof en> = {
  title: '오프라인으로 읽기',
  description:
    '강의 노트 전체를 기기에 저장하거나 앱으로 설치해, 인터넷 연결 없이 읽고 계산하는 방법입니다.',
  lede: '계산기까지 강의 노트 전체를 기기에 저장해 두면 인터넷 연결 없이도 쓸 수 있습니다.',
  standIn: {
    title: '이 페이지는 기기에 저장되어 있지 않습니다',
    text: '지금은 인터넷에 연결되어 있지 않고, 열려는 페이지도 저장해 두지 않았습니다. 아래에 “저장됨”으로 표시된 언어의 노트는 모두 읽을 수 있습니다.',
    retry: '다시 열기',
  },
  keepTitle: '이 기기에 저장',
  status: {
    none: '저장되지 않음. 받을 크기는 {size} MB입니다.',
    busy: '받는 중: {share}%. 그동안 계속 읽으셔도 됩니다.',
    kept: '저장됨. 강의 노트와 계산기, 용어집이 연결 없이 열립니다.',
    failed:
      '다운로드가 중간에 멈췄고, 달라진 것은 없습니다. 인터넷 연결과 기기의 남은 공간을 확인한 뒤 다시 시도해 주세요.',
  },
  keep: '오프라인용으로 저장',
  forget: '이 기기에서 지우기',
  noScript: '페이지를 저장하려면 JavaScript가 필요합니다.',
  missing: {
    browser:
      '이 브라우저에서는 페이지를 저장할 수 없습니다. 시크릿 창에서도 저장되지 않을 때가 많습니다.',
    folder: '지금 보시는 것은 내려받은 판입니다. 이미 모두 기기에 있습니다.',
  },
  how: [
    {
      id: 'when',
      title: '언제 저장되나요',
      text: [
        '처음 연 페이지에서는 더 받는 것이 거의 없습니다. 두 번째 페이지를 열거나 한 페이지에 1분 넘게 머무르면, 읽고 있는 언어의 노트를 조용히 내려받습니다. 브라우저가 데이터 절약을 요청했거나 연결이 느리면 받지 않으며, 위의 단추로 언제든 직접 정할 수 있습니다.',
      ],
    },
    {
      id: 'newer',
      title: '새 버전',
      text: [
        '새 버전은 달라진 부분만 백그라운드에서 내려받습니다. 다 받을 때까지는 이전 버전이 그대로 남고, 다 받으면 짧은 알림에서 새 버전으로 바꿀 수 있습니다. 답과 입력한 숫자는 따로 보관되므로 그대로 남습니다.',
      ],
    },
    {
      id: 'install',
      title: '앱으로 설치',
      text: [
        '페이지를 설치할 수 있는 브라우저에서는 주소창이나 메뉴에 “설치” 또는 “홈 화면에 추가”가 나옵니다. 설치한 앱은 별도의 창에서 열립니다.',
      ],
    },
  ],
  newer: {
    text: '이 노트의 새 버전이 준비되었습니다.',
    reload: '새로 고침',
    later: '나중에',
  },
};

export const offlineStrings = { en, ko } as const;
