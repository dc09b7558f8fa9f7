import { buildSchema, execute, isIntrospectionType, parse, specifiedRules, validate } from 'graphql';

/** The printed schema with graphql-js underneath and the server's own data: the second opinion. */
export class Reference {
  constructor(sdl, data) {
    this.schema = buildSchema(sdl);
    this.data = data;
    this.#bind();
  }

  /** `refused` when nothing may be executed, else the data. */
  answer({ query, variables, operationName }) {
    let document;
    try { document = parse(query); } catch (e) { return { refused: 'syntax', errors: [e.message] }; }
    const errors = validate(this.schema, document, specifiedRules, { maxErrors: 100 });
    if (errors.length) return { refused: 'validation', errors: errors.map(e => e.message) };
    const result = execute({ schema: this.schema, document, variableValues: variables, operationName, rootValue: {} });
    if (!('data' in result)) return { refused: 'request', errors: result.errors.map(e => e.message) };
    return { data: result.data, errors: (result.errors ?? []).map(e => e.message), paths: (result.errors ?? []).map(e => e.path.join('.')) };
  }

  /** The names of the rules that a document breaks. */
  broken(query) {
    let document;
    try { document = parse(query); } catch { return []; }
    return specifiedRules.filter(rule => { try { return validate(this.schema, document, [rule]).length > 0; } catch { return false; } }).map(rule => rule.name);
  }

  #bind() {
    const { humans, robots, places } = this.data;
    const byId = id => humans.find(h => h.id === id) ?? robots.find(r => r.id === id) ?? null;
    const typeOf = o => humans.includes(o) ? 'Human' : robots.includes(o) ? 'Robot' : 'Place';
    // As the server's JSON writer has it: what lies beyond the basic plane as two escapes.
    const escape = c => [...Array(c.length).keys()].map(i => `\\u${c.charCodeAt(i).toString(16).toUpperCase()}`).join('');
    const json = (names, a) => JSON.stringify(Object.fromEntries(names.map(n => [n, complete(n, a[n])]))).replace(/[\u{10000}-\u{10FFFF}]/gu, escape);
    const complete = (n, v) => n === 'point' ? point(v) : n === 'choice' && v != null ? { number: v.number ?? null, text: v.text ?? null, point: point(v.point) } : v ?? null;
    const point = p => p == null ? null : { x: p.x, y: p.y, label: p.label ?? null, size: p.size, weights: p.weights ?? null, next: point(p.next) };
    const resolvers = {
      Query: {
        being: (_, { id }) => byId(id),
        beings: (_, { first }) => [...humans, ...robots].slice(0, Math.max(0, first)),
        things: (_, { size }) => [...humans.filter(h => size == null || h.size === size), ...robots, ...places],
        human: (_, { id }) => humans.find(h => h.id === id) ?? null,
        robot: (_, { name }) => robots.find(r => r.name === name) ?? null,
        echo: (_, a) => json(['i', 'f', 's', 'b', 'id', 'size', 'list', 'grid', 'point', 'choice', 'd', 't'], a),
        needs: (_, a) => json(['n', 'size', 'point'], a),
        fails: () => { throw new Error('Always.'); },
        mayFail: (_, { really }) => { if (really) throw new Error('Asked to.'); return 'fine'; },
        old: () => 'old',
        again: () => ({}),
      },
      Mutation: { set: (_, { to, size }) => `${to} ${size[0]}${size.slice(1).toLowerCase()}` },
      Human: {
        friends: h => h.friendIds.map(byId),
        made: (h, { least }) => { const made = robots.filter(r => r.makerId === h.id); return made.length >= least ? made : null; },
        home: h => h.home && places.find(p => p.name === h.home.name),
      },
      Robot: { maker: r => humans.find(h => h.id === r.makerId) ?? null, friends: r => r.friendIds.map(byId).filter(Boolean) },
    };
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      if (type.resolveType === undefined && (type.name === 'Being' || type.name === 'Thing')) type.resolveType = typeOf;
      for (const [name, resolve] of Object.entries(resolvers[type.name] ?? {})) {
        const field = type.getFields()[name];
        if (!field) throw new Error(`The printed schema has no field ${type.name}.${name}.`);
        field.resolve = resolve;
      }
    }
  }
}
