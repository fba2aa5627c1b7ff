const CHARSET = /<meta charset="utf-8"\s*\/?>/i;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** A policy counts from where it stands, so it goes before the first script. */
export function policyFirst(html: string): string {
  const policy = POLICY.exec(html)?.[0];
  if (policy === undefined) return html;
  return html.replace(policy, '').replace(CHARSET, (charset) => `${charset}${policy}`);
}
