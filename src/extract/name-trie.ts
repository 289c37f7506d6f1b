/** Names by their letters, so that the longest one that stands at a place is found in one walk. */
export interface NameTrie<T> {
  add: (name: string, value: T) => void;
  /**
   * Every name that begins at `at`, the shortest first. Where a name of five letters or more has no
   * space a text may have one (한국온라인쇼핑 협회), for writers join and part long names freely.
   */
  at: (text: string, at: number) => { end: number; value: T }[];
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
  /** Length of the longest name below. */
  longest: number;
}

const SPACE = 0x20;
const LOOSE = 5;

const lower = (code: number) => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** An empty trie. Latin letters match in either case; the first name added for a spelling wins. */
export function nameTrie<T>(): NameTrie<T> {
  const root: Node<T> = { next: new Map(), longest: 0 };

  const add = (name: string, value: T) => {
    let node = root;
    node.longest = Math.max(node.longest, name.length);
    for (let i = 0; i < name.length; i++) {
      const code = lower(name.charCodeAt(i));
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), longest: 0 }));
      node = next;
      node.longest = Math.max(node.longest, name.length);
    }
    if (name !== "" && node.value === undefined) node.value = value;
  };

  const at = (text: string, from: number) => {
    // Most words begin no name.
    if (!root.next.has(lower(text.charCodeAt(from)))) return [];
    const found: { end: number; value: T }[] = [];
    let node: Node<T> | undefined = root;
    for (let i = from; i < text.length; i++) {
      const code = lower(text.charCodeAt(i));
      const next: Node<T> | undefined = node.next.get(code);
      if (!next) {
        const loose = code === SPACE && i > from + 1 && node.longest >= LOOSE;
        if (loose && node.next.has(lower(text.charCodeAt(i + 1)))) continue;
        break;
      }
      node = next;
      if (node.value !== undefined) found.push({ end: i + 1, value: node.value });
    }
    return found;
  };

  return { add, at };
}
