/** Shiki's themes for light and dark pages; styles/code.css chooses between the two. */
export const CODE_THEMES = { light: 'github-light', dark: 'github-dark' } as const;
