import { fillSlots } from '../slots.ts';

type Slots = Readonly<Record<string, string | number>>;

/** What a template of an element holds, with its slots filled. All words stand in markup. */
export function sentence(root: ParentNode, name: string, slots: Slots = {}): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-say="${name}"]`);
  if (template === null) return document.createDocumentFragment();
  const content = document.importNode(template.content, true);
  fillSlots(
    content,
    Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, String(value)])),
  );
  return content;
}
