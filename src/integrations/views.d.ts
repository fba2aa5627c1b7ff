/** A view with the words of one language: see one-language.ts. Its only prop comes from `placement`. */
declare module '*.tsx?lang=en';
declare module '*.tsx?lang=ko';
