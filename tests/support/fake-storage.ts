/** A storage that can be told to fail as browsers do. */
export class FakeStorage implements Storage {
  readonly items = new Map<string, string>();
  failing: 'get' | 'set' | 'all' | null = null;
  room = Infinity;

  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    if (this.failing === 'get' || this.failing === 'all')
      throw new DOMException('no', 'SecurityError');
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.failing === 'set' || this.failing === 'all')
      throw new DOMException('no', 'SecurityError');
    const others = [...this.items].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.room) {
      throw new DOMException('no room', 'QuotaExceededError');
    }
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    if (this.failing === 'all') throw new DOMException('no', 'SecurityError');
    this.items.delete(key);
  }
}
