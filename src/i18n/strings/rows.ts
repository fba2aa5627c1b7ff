import type { Words } from '../words.ts';

/** The editor of a table, and the box that takes a pasted one. */
const en = {
  cell: '{column}, {row}',
  add: 'Add a row',
  remove: 'Remove {row}',
  removeHead: 'Remove',
  full: 'The table holds at most {most} rows.',
  leftOut:
    'The table is longer than 2 kB, so links and embed code carry the settings without it. Copy it as CSV to keep it.',
  paste: {
    summary: 'Paste a table',
    label: 'Cells from a spreadsheet, or CSV',
    hint: 'One row a line: {columns}. Tabs, commas or semicolons between cells. A first line of headings is recognized, and its names put the columns in order.',
    ready: 'Rows that can be used: {count}.',
    header: 'The first line was read as headings.',
    tooFew: 'At least {least} are needed.',
    use: 'Replace the table with these {count} rows',
    faults: 'Lines that cannot be used: {count}. They are left out.',
    more: '… and {count} more',
    line: 'Line {line}: {message}',
    'open-quote': 'A quotation mark opens and never closes.',
    'no-column': 'There is no column for {label}.',
    'cell-count': '{found} cells, where {columns} belong.',
    'row-count': 'The table is full: it holds at most {most} rows.',
  },
} as const;

const ko: Words<typeof en> = {
  cell: '{column}, {row}',
  add: '행 추가',
  remove: '행 삭제: {row}',
  removeHead: '삭제',
  full: '표에는 행을 최대 {most}개까지 넣을 수 있습니다.',
  leftOut:
    '표가 2kB보다 길어 링크와 퍼가기 코드에는 표를 뺀 설정만 담깁니다. 표를 보관하려면 CSV로 복사하세요.',
  paste: {
    summary: '표 붙여 넣기',
    label: '스프레드시트의 칸 또는 CSV',
    hint: '한 줄에 한 행: {columns}. 칸은 탭, 쉼표, 세미콜론으로 나눕니다. 첫 줄이 제목이면 알아보고, 제목에 맞추어 열의 순서를 정합니다.',
    ready: '쓸 수 있는 행: {count}개.',
    header: '첫 줄은 제목으로 읽었습니다.',
    tooFew: '행이 {least}개 이상 필요합니다.',
    use: '이 행 {count}개로 표 바꾸기',
    faults: '쓸 수 없는 줄: {count}개. 이 줄은 뺍니다.',
    more: '… 외 {count}개',
    line: '{line}번째 줄: {message}',
    'open-quote': '따옴표가 열린 뒤 닫히지 않았습니다.',
    'no-column': '열이 없습니다: {label}.',
    'cell-count': '칸이 {found}개입니다. 필요한 칸은 {columns}개입니다.',
    'row-count': '표가 가득 찼습니다. 행은 최대 {most}개입니다.',
  },
};

export const rowsStrings = { en, ko } as const;
