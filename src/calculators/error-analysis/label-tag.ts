/**
 * Names of the category that is about labels and not about the model. A sheet needs it as a column
 * of its own, and what it holds is no error of the model, so that it is recognized by its name.
 */
const LABEL_TAG =
  /^(incorrect(ly)?|wrong(ly)?|mis|bad|noisy)[\s_-]*label(l?ed|ing)?s?$|^label(ing)?[\s_-]*errors?$|^(잘못된|틀린|오)\s*(라벨|레이블)(링)?$|^(라벨|레이블)(이|링)?\s*(오류|틀림|잘못)$/i;

export function isLabelTag(name: string): boolean {
  return LABEL_TAG.test(name.trim());
}
