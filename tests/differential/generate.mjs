import {
  Kind, getNamedType, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, parseType,
} from 'graphql';
import * as ast from './ast.mjs';

/** Generates documents that are valid by construction (but for a conflict of fields now and then), with their variables. */
export class Generator {
  constructor(schema, random) {
    this.schema = schema;
    this.random = random;
  }

  request() {
    this.variables = [];
    this.values = {};
    this.fragments = [];
    this.aliases = 0;
    const mutation = this.schema.getMutationType() && this.random.chance(0.05);
    const root = mutation ? this.schema.getMutationType() : this.schema.getQueryType();
    const selections = this.selections(root, 4);
    const operations = [ast.operation(mutation ? 'mutation' : 'query', this.random.chance(0.5) || this.variables.length ? 'Main' : undefined, selections, this.variables)];
    let operationName;
    if (operations[0].name && this.random.chance(0.1)) {
      operations.push(ast.operation('query', 'Other', [ast.field('__typename')]));
      operationName = this.random.chance(0.9) ? 'Main' : this.random.pick([undefined, 'Nowhere', 'Other']);
    }
    return { document: { kind: Kind.DOCUMENT, definitions: [...operations, ...this.fragments] }, variables: this.values, operationName };
  }

  selections(type, depth) {
    const count = 1 + this.random.below(4);
    const selections = [];
    for (let i = 0; i < count; i++) selections.push(this.selection(type, depth));
    return selections;
  }

  selection(type, depth) {
    if (depth > 1 && this.random.chance(0.2)) return this.fragmentOn(type, depth);
    if (!type.getFields || this.random.chance(0.08)) return ast.field('__typename', { alias: this.alias(), directives: this.directives() });
    const candidates = Object.values(type.getFields()).filter(f => depth > 1 || isLeafType(getNamedType(f.type)));
    const chosen = candidates.length ? this.random.pick(candidates) : undefined;
    if (!chosen) return ast.field('__typename');
    const args = chosen.args.flatMap(a => this.argumentFor(a));
    const composite = isCompositeType(getNamedType(chosen.type));
    return ast.field(chosen.name, {
      alias: args.length || composite || this.random.chance(0.3) ? this.alias() : undefined,
      args, directives: this.directives(), selections: composite ? this.selections(getNamedType(chosen.type), depth - 1) : undefined,
    });
  }

  alias() { return this.random.chance(0.95) ? `a${this.aliases++}` : undefined; }

  fragmentOn(type, depth) {
    const possible = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [type, ...type.getInterfaces()];
    const on = this.random.pick(possible);
    const selections = this.selections(on, depth - 1);
    if (this.random.chance(0.5)) return ast.inline(on === type && this.random.chance(0.3) ? undefined : on.name, selections, this.directives());
    const name = `F${this.fragments.length}`;
    this.fragments.push(ast.fragment(name, on.name, selections));
    return ast.spread(name, this.directives());
  }

  directives() {
    if (!this.random.chance(0.1)) return [];
    const boolean = this.schema.getType('Boolean');
    return [ast.directive(this.random.pick(['skip', 'include']), [ast.argument('if', this.random.chance(0.5)
      ? { kind: Kind.BOOLEAN, value: this.random.chance(0.5) } : this.variableFor(boolean, true))])];
  }

  argumentFor(arg) {
    const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (!required && this.random.chance(0.5)) return [];
    return [ast.argument(arg.name, this.value(arg.type, 3, arg.defaultValue !== undefined))];
  }

  /** A literal or a variable that fits the type. */
  value(type, depth, hasDefault = false) {
    if (this.random.chance(0.3)) return this.variableFor(getNullableType(type), isNonNullType(type) && !hasDefault);
    return this.literal(type, depth);
  }

  literal(type, depth) {
    if (isNonNullType(type)) return this.literal(type.ofType, depth) ?? this.literal(type, depth);
    if (this.random.chance(0.05) && depth < 3) return { kind: Kind.NULL };
    if (isListType(type)) {
      if (this.random.chance(0.15)) return this.nonNull(type.ofType, depth);
      return { kind: Kind.LIST, values: Array.from({ length: this.random.below(3) }, () => this.literalIn(type.ofType, depth - 1)) };
    }
    if (isInputObjectType(type)) return this.inputObject(type, depth);
    if (isEnumType(type)) return { kind: Kind.ENUM, value: this.random.pick(type.getValues()).name };
    return this.scalar(type.name);
  }

  nonNull(type, depth) { return this.literal(getNullableType(type), Math.max(depth, 3)); }

  literalIn(type, depth) { return isNonNullType(type) ? this.nonNull(type.ofType, depth) : this.literal(type, depth); }

  inputObject(type, depth) {
    const fields = Object.values(type.getFields());
    const entry = f => ({ kind: Kind.OBJECT_FIELD, name: ast.name(f.name), value: this.literalIn(f.type, depth - 1) });
    if (type.isOneOf) {
      const leaf = fields.filter(f => depth > 0 || isLeafType(getNamedType(f.type)));
      const f = this.random.pick(leaf);
      return { kind: Kind.OBJECT, fields: [{ kind: Kind.OBJECT_FIELD, name: ast.name(f.name), value: this.nonNull(f.type, depth - 1) }] };
    }
    const chosen = fields.filter(f => (isNonNullType(f.type) && f.defaultValue === undefined) || (this.random.chance(0.4) && (depth > 0 || isLeafType(getNamedType(f.type)))));
    return { kind: Kind.OBJECT, fields: chosen.map(entry) };
  }

  scalar(type) {
    switch (type) {
      case 'Int': return ast.int(this.random.pick([0, 1, -7, 42, 2147483647, -2147483648]));
      case 'Float': return this.random.chance(0.3) ? ast.int(this.random.below(9)) : { kind: Kind.FLOAT, value: this.random.pick(['1.5', '-2.25', '0.125', '3e2']) };
      case 'Boolean': return { kind: Kind.BOOLEAN, value: this.random.chance(0.5) };
      case 'ID': return this.random.chance(0.2) ? ast.int(7) : ast.string(this.random.pick(['human:ada', 'human:bo', 'human:cy', 'robot:x1', 'robot:x2', 'none']));
      default: return { kind: Kind.STRING, value: this.random.pick(['', 'X1', 'X2', 'a "quoted"\nline', 'é 漢 \u{1F600}', 'back\\slash', 'human:ada']), block: this.random.chance(0.1) };
    }
  }

  variableFor(type, required) {
    const name = `v${this.variables.length}`;
    const nonNull = required || this.random.chance(0.2);
    const syntax = nonNull ? { kind: Kind.NON_NULL_TYPE, type: parseType(String(type)) } : parseType(String(type));
    const withDefault = !nonNull && this.random.chance(0.3);
    this.variables.push(ast.variableDefinition(name, syntax, withDefault ? this.nonNull(type, 1) : undefined));
    if (nonNull || this.random.chance(0.7)) this.values[name] = this.json(type);
    return ast.variable(name);
  }

  /** A JSON value that fits the type. */
  json(type, depth = 3) {
    if (isNonNullType(type)) return this.json(type.ofType, depth);
    if (isListType(type)) return this.random.chance(0.1) ? this.json(type.ofType, depth) : Array.from({ length: this.random.below(3) }, () => this.json(type.ofType, depth - 1));
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(f => depth > 1 || !isInputObjectType(getNamedType(f.type)));
      if (type.isOneOf) { const f = this.random.pick(fields); return { [f.name]: this.json(f.type, depth - 1) }; }
      return Object.fromEntries(fields.filter(f => (isNonNullType(f.type) && f.defaultValue === undefined) || this.random.chance(0.5)).map(f => [f.name, this.json(f.type, depth - 1)]));
    }
    switch (type.name) {
      case 'Int': return this.random.pick([0, 3, -5, 2147483647]);
      case 'Float': return this.random.pick([0.5, 2, -1.25]);
      case 'Boolean': return this.random.chance(0.5);
      case 'ID': return this.random.chance(0.2) ? 12 : this.random.pick(['human:ada', 'robot:x2', 'none']);
      default: return this.random.pick(['', 'X2', 'é \u{1F600}', 'line\nbreak']);
    }
  }

}
