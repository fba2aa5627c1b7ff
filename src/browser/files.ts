/** The only place that makes files. Nothing leaves the page: a file goes to the reader's disk. */

export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Excel takes a CSV file for UTF-8 only where it begins with this mark; plain letters need none. */
const MARK = '\ufeff';
const PLAIN = /^\p{ASCII}*$/u;

export function saveText(name: string, text: string, type: string): void {
  const isMarked = type === 'text/csv' && !PLAIN.test(text);
  saveFile(name, new Blob([isMarked ? MARK : '', text], { type: `${type};charset=utf-8` }));
}

/** The text of a file that the reader chose or dropped. It stays in the page. */
export function readText(file: Blob): Promise<string> {
  return file.text();
}

/** The text of a file of this site. Rejects without a connection, or where it is not there. */
export async function loadText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.text();
}

function loadPicture(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new Error('The picture could not be drawn'));
    picture.src = address;
  });
}

/** Draws an SVG as a PNG at twice its size. Rejects where the browser cannot. */
export async function rasterize(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = await loadPicture(address);
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('empty')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An address under which this page alone can show a picture, until it is dropped. */
export function pictureAddress(picture: Blob): string {
  return URL.createObjectURL(picture);
}

export function dropPictureAddress(address: string): void {
  URL.revokeObjectURL(address);
}
