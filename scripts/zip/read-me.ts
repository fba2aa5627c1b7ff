/** The text beside the folder's first page. */
export function readMe(name: string, version: string, published: string): string {
  return `${name} ${version}

Open index.html in a browser: the whole course, its calculators included, works from
this folder without a connection. Nothing is loaded from the net and nothing is sent.
Keep the folder together; a single page does not work alone.
Newest version: ${published}

index.html을 브라우저로 여세요. 계산기를 포함한 강의 노트 전체가 인터넷 연결 없이 이 폴더에서
열립니다. 아무것도 내려받지 않고 아무것도 보내지 않습니다. 파일은 폴더째로 두어야 하며,
한 페이지만 따로 떼어 내면 열리지 않습니다.
최신 버전: ${published}
`;
}
