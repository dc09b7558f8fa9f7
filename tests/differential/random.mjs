/** A seeded source of randomness (mulberry32), so that every document can be made again from its number. */
export class Random {
  constructor(seed) { this.state = seed >>> 0; }

  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, but not including, n. */
  below(n) { return Math.floor(this.next() * n); }

  chance(p) { return this.next() < p; }

  pick(list) { return list[this.below(list.length)]; }
}
