/**
 * Words for which Korean text has chosen another one: see “Korean” in content/README.md. The name of
 * the box may stand in Latin letters once, in brackets.
 */
export const OTHER_WORDS = /레이블|엔드투엔드|맥니머|저희|(?<!\()Hivenote/;
