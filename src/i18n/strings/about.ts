import type { Words } from '../words.ts';

/** Paragraphs may hold `[text](name)` links; the pages say where each name leads. */
const en = {
  title: 'About these notes',
  description:
    'What Gapwise is, which course it accompanies, how its numbers are checked, and how to cite and reuse it.',
  sections: [
    {
      id: 'what',
      title: 'Independent notes',
      text: [
        'Gapwise explains the ideas of the course [Structuring Machine Learning Projects](course) by DeepLearning.AI on Coursera, in our own words and with our own examples, figures and questions. It is not affiliated with DeepLearning.AI or Coursera, and it does not replace the course: take it there.',
        'Where the course uses well-known numbers, such as 1%, 8% and 10%, the notes use them too, so that you can follow both side by side. Nothing is copied from the course’s slides, transcripts or quizzes.',
      ],
    },
    {
      id: 'numbers',
      title: 'How the numbers are checked',
      text: [
        'Gaps and intervals in the text are computed by the calculators themselves when the site is built, so text and calculator cannot disagree.',
        'The formulas are tested against values from independent implementations (scikit-learn, SciPy and statsmodels), and the coverage of each interval is simulated. The tests and reference values are in the [source code](source).',
        'The [references](references) say which works were checked against a copy or an abstract. If you find a mistake, please [report it](report).',
      ],
    },
    {
      id: 'cite',
      title: 'How to cite',
      text: [
        'Cite a lesson by its title and address; “Cite this page” at its end has the text. For the notes as a whole:',
      ],
    },
    {
      id: 'licence',
      title: 'License',
      text: [
        'Text and figures: [CC BY 4.0](ccby). Share and adapt them, also in lectures and for money, and name Gapwise with a link. Code: [MIT](mit).',
        'Calculators can be embedded in other pages: each has an Embed button that gives the snippet. Teachers can [make a task](teach) of any calculator: choose the start, hide controls, set a goal.',
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      text: [
        'Nothing that you type leaves the page. There are no accounts, no cookies, no analytics, and no requests to other sites; the pages’ security policy forbids them.',
        'Your answers, your reading place, the theme and your [project journal](journal) are kept in your browser’s storage on your device. So is the course itself, once it is [kept for reading offline](offline). Clearing the site’s data removes them. A calculator’s link holds its numbers after the # sign, a part that browsers do not send to any server.',
      ],
    },
  ],
  access: {
    title: 'Accessibility',
    description:
      'What these pages do so that everybody can use them, what is known not to work yet, and how to report a barrier.',
    sections: [
      {
        id: 'aim',
        title: 'What we aim at',
        text: [
          'The pages aim at level AA of the Web Content Accessibility Guidelines 2.2. Automatic checks run over every page in both themes with each change; they find only a part of all barriers.',
        ],
      },
      {
        id: 'have',
        title: 'What you can rely on',
        text: [
          'Everything works with the keyboard alone, and the focus is always visible. Sliders have a number field beside them that takes the same value.',
          'The key / opens the search from every page. Where single keys are pressed by mistake, it can be switched off in the search.',
          'No meaning rests on color: each measured quantity also has a shape and a letter. Text has a contrast of at least 4.5 to 1, outlines and marks at least 3 to 1, in light and dark. High-contrast modes of the system are respected.',
          'Each picture has a sentence that says what it shows and a table with its numbers. When a result changes, a screen reader is told politely. Formulas carry MathML.',
          'Nothing moves by itself, and with reduced motion nothing moves at all. Text can be enlarged to 400% without scrolling sideways; only long formulas, code and wide tables scroll in boxes of their own.',
          'Without JavaScript, all text, options, answers and default results can be read.',
        ],
      },
      {
        id: 'limits',
        title: 'Known limits',
        text: [
          'Formulas are read aloud differently by different screen readers. English titles of works in Korean pages are marked as English.',
          'The pages need a browser from 2024 or later for their colors.',
        ],
      },
      {
        id: 'report',
        title: 'Report a barrier',
        text: [
          'Please [tell us](report) what you wanted to do, with which browser and aids, and what stopped you.',
        ],
      },
    ],
  },
} as const;

const ko: Words<typeof en> = {
  title: '이 노트에 대하여',
  description:
    'Gapwise가 무엇이고 어떤 강좌를 다루는지, 숫자를 어떻게 확인하는지, 인용과 재사용은 어떻게 하는지 설명합니다.',
  sections: [
    {
      id: 'what',
      title: '독립적으로 만든 노트',
      text: [
        'Gapwise는 Coursera에 있는 DeepLearning.AI의 강좌 [Structuring Machine Learning Projects](course)의 내용을 직접 쓴 글과 예제, 그림, 문제로 설명합니다. DeepLearning.AI, Coursera와는 관련이 없으며 강좌를 대신하지 않습니다. 강좌는 Coursera에서 들어 주세요.',
        '강좌에 나오는 1%, 8%, 10% 같은 널리 알려진 숫자는 나란히 놓고 따라갈 수 있도록 그대로 씁니다. 강좌의 슬라이드나 자막, 퀴즈는 옮겨 오지 않았습니다.',
      ],
    },
    {
      id: 'numbers',
      title: '숫자를 확인하는 방법',
      text: [
        '본문에 나오는 격차와 신뢰 구간은 사이트를 만들 때 바로 그 계산기로 계산합니다. 그래서 본문과 계산기의 값은 어긋날 수 없습니다.',
        '계산식은 독립적인 구현(scikit-learn, SciPy, statsmodels)의 값과 비교해 검사하고, 신뢰 구간은 모의실험으로 포함 확률을 확인합니다. 검사와 기준값은 [소스 코드](source)에 있습니다.',
        '[참고 문헌](references)에는 원문이나 초록과 대조한 글이 표시되어 있습니다. 틀린 곳을 찾으면 [알려 주세요](report).',
      ],
    },
    {
      id: 'cite',
      title: '인용하는 방법',
      text: [
        '강의 노트 하나를 인용할 때는 제목과 주소를 적습니다. 노트 끝의 ‘이 페이지 인용하기’에 문구가 있습니다. 전체를 인용할 때는 다음과 같이 씁니다.',
      ],
    },
    {
      id: 'licence',
      title: '라이선스',
      text: [
        '글과 그림은 [CC BY 4.0](ccby)을 따릅니다. 수업이나 영리 목적을 포함해 자유롭게 나누고 고쳐 쓸 수 있으며, Gapwise의 이름과 링크를 밝혀 주세요. 코드는 [MIT](mit) 라이선스입니다.',
        '계산기는 다른 페이지에 넣을 수 있습니다. 계산기마다 있는 ‘퍼가기’ 단추에서 코드를 얻을 수 있습니다. 가르치는 분은 어느 계산기로든 [과제를 만들](teach) 수 있습니다. 시작 상태를 고르고, 입력을 숨기고, 목표를 정하세요.',
      ],
    },
    {
      id: 'privacy',
      title: '개인정보',
      text: [
        '입력한 내용은 이 페이지를 떠나지 않습니다. 계정도, 쿠키도, 방문 분석도, 다른 사이트로 보내는 요청도 없습니다. 페이지의 보안 정책이 그런 요청을 막습니다.',
        '문제에 대한 답, 읽던 곳, 화면 테마와 [프로젝트 일지](journal)는 기기의 브라우저 저장소에만 남습니다. [오프라인으로 읽기](offline) 위해 저장한 노트도 마찬가지입니다. 사이트 데이터를 지우면 함께 지워집니다. 계산기 링크의 숫자는 # 뒤에 담기며, 브라우저는 이 부분을 서버로 보내지 않습니다.',
      ],
    },
  ],
  access: {
    title: '접근성',
    description:
      '누구나 이 페이지를 쓸 수 있도록 한 일, 아직 안 되는 것으로 알려진 일, 불편을 알리는 방법을 적었습니다.',
    sections: [
      {
        id: 'aim',
        title: '목표',
        text: [
          '웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA 수준을 목표로 합니다. 바뀔 때마다 모든 페이지를 두 테마에서 자동으로 검사하지만, 자동 검사로는 장벽의 일부만 찾을 수 있습니다.',
        ],
      },
      {
        id: 'have',
        title: '지키고 있는 것',
        text: [
          '모든 기능을 키보드만으로 쓸 수 있고 초점이 늘 보입니다. 슬라이더 옆에는 같은 값을 넣는 숫자 칸이 있습니다.',
          '어느 페이지에서든 / 키로 검색을 엽니다. 뜻하지 않게 키가 눌리는 분은 검색 창에서 이 키를 끌 수 있습니다.',
          '색에만 기대는 정보는 없습니다. 측정값마다 모양과 글자가 함께 있습니다. 글자의 명암비는 4.5 대 1 이상, 선과 표시는 3 대 1 이상이며 밝은 테마와 어두운 테마 모두 같습니다. 시스템의 고대비 설정을 따릅니다.',
          '그림마다 내용을 말해 주는 문장과 숫자 표가 있습니다. 결과가 바뀌면 화면 낭독기에 알립니다. 수식에는 MathML이 들어 있습니다.',
          '저절로 움직이는 것은 없고, 동작 줄이기를 켜면 아무것도 움직이지 않습니다. 400%까지 확대해도 옆으로 넘길 필요가 없습니다. 긴 수식과 코드, 넓은 표만 제 상자 안에서 넘어갑니다.',
          'JavaScript가 없어도 글과 보기, 정답, 기본 결과를 모두 읽을 수 있습니다.',
        ],
      },
      {
        id: 'limits',
        title: '알려진 한계',
        text: [
          '수식을 읽는 방식은 화면 낭독기마다 다릅니다. 한국어 페이지의 영어 문헌 제목은 영어로 표시해 두었습니다.',
          '색을 제대로 보려면 2024년 이후의 브라우저가 필요합니다.',
        ],
      },
      {
        id: 'report',
        title: '불편 알리기',
        text: [
          '무엇을 하려고 했는지, 어떤 브라우저와 보조 기기를 썼는지, 어디에서 막혔는지 [알려 주세요](report).',
        ],
      },
    ],
  },
};

export const aboutStrings = { en, ko } as const;
