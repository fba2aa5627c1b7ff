function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** HTML that shows an embed page within another page, as high as it asks to be. */
export function frameCode(address: string, title: string): string {
  const frame = `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="720" style="border:0" loading="lazy"></iframe>`;
  const script = `<script>addEventListener('message',function(e){if(e.data&&e.data.source==='gapwise'&&e.data.type==='height')document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.value})})</script>`;
  return `${frame}\n${script}`;
}
