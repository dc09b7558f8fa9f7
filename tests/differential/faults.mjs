import { Kind, visit } from 'graphql';
import * as ast from './ast.mjs';

/** All nodes of a kind, with the means to change them where they stand. */
function nodes(document, kind) {
  const found = [];
  visit(document, { enter(node) { if (node.kind === kind) found.push(node); } });
  return found;
}

const fields = (d, test = () => true) => nodes(d, Kind.FIELD).filter(test);
const composites = d => fields(d, f => f.selectionSet);
const operations = d => d.definitions.filter(x => x.kind === Kind.OPERATION_DEFINITION);
const sets = d => nodes(d, Kind.SELECTION_SET);
const into = (random, d, selection) => random.pick(sets(d)).selections.push(selection);
const intoRoot = (d, selection) => operations(d)[0].selectionSet.selections.push(selection);
const point = (...entries) => ({ kind: Kind.OBJECT, fields: entries.map(([n, value]) => ({ kind: Kind.OBJECT_FIELD, name: ast.name(n), value })) });
const named = operation => { operation.name ??= ast.name('Main'); };

const introspect = depth => depth === 0 ? ast.field('name') : ast.field('fields', { selections: [ast.field('type', { selections: [introspect(depth - 1)] })] });

/** One way (or several) to break each rule of the specification's chapter 5, by the name that graphql-js gives the rule. */
export const faults = {
  ExecutableDefinitionsRule: (d, r) => d.definitions.push({ kind: Kind.OBJECT_TYPE_DEFINITION, name: ast.name('Extra'), interfaces: [], directives: [], fields: [] }),
  UniqueOperationNamesRule: d => { named(operations(d)[0]); d.definitions.push(ast.operation('query', operations(d)[0].name.value, [ast.field('__typename')])); },
  LoneAnonymousOperationRule: d => d.definitions.push(ast.operation('query', undefined, [ast.field('__typename')])),
  KnownTypeNamesRule: (d, r) => r.chance(0.5) ? into(r, d, ast.inline('Nobody', [ast.field('__typename')])) : operations(d)[0].variableDefinitions.push(ast.variableDefinition('odd', ast.namedType('Nothing'))),
  FragmentsOnCompositeTypesRule: (d, r) => into(r, d, ast.inline(r.pick(['String', 'Size', 'PointInput']), [ast.field('__typename')])),
  VariablesAreInputTypesRule: (d, r) => operations(d)[0].variableDefinitions.push(ast.variableDefinition('odd', ast.namedType(r.pick(['Human', 'Being', 'Thing'])))),
  ScalarLeafsRule: (d, r) => r.chance(0.5) ? intoRoot(d, ast.field('again')) : into(r, d, ast.field('__typename', { selections: [ast.field('x')] })),
  FieldsOnCorrectTypeRule: (d, r) => into(r, d, ast.field(r.pick(['nothing', '__kind', 'Name']))),
  UniqueFragmentNamesRule: d => { d.definitions.push(ast.fragment('Twice', 'Query', [ast.field('__typename')]), ast.fragment('Twice', 'Query', [ast.field('__typename')])); intoRoot(d, ast.inline('Query', [ast.spread('Twice')])); },
  KnownFragmentNamesRule: (d, r) => into(r, d, ast.spread('Missing')),
  NoUnusedFragmentsRule: (d, r) => d.definitions.push(ast.fragment('Unused', r.pick(['Query', 'Human', 'Thing']), [ast.field('__typename')])),
  PossibleFragmentSpreadsRule: (d, r) => r.chance(0.5) ? intoRoot(d, ast.inline('Place', [ast.field('__typename')])) : intoRoot(d, ast.field('again', { alias: 'z', selections: [ast.inline('Being', [ast.field('__typename')])] })),
  NoFragmentCyclesRule: (d, r) => {
    const long = r.chance(0.5);
    d.definitions.push(ast.fragment('Round', 'Query', [ast.field('__typename'), ast.spread(long ? 'About' : 'Round')]));
    if (long) d.definitions.push(ast.fragment('About', 'Query', [ast.field('again', { selections: [ast.spread('Round')] })]));
    intoRoot(d, ast.spread('Round'));
  },
  UniqueVariableNamesRule: d => { const o = operations(d)[0]; named(o); for (const n of [1, 2]) o.variableDefinitions.push(ast.variableDefinition('same', ast.namedType('Int'))); intoRoot(d, ast.field('echo', { alias: 'same', args: [ast.argument('i', ast.variable('same'))] })); },
  NoUndefinedVariablesRule: (d, r) => intoRoot(d, ast.field('echo', { alias: 'und', args: [ast.argument(r.pick(['i', 's', 'id']), ast.variable('undefined_'))] })),
  NoUnusedVariablesRule: d => { named(operations(d)[0]); operations(d)[0].variableDefinitions.push(ast.variableDefinition('idle', ast.namedType('Int'))); },
  KnownDirectivesRule: (d, r) => r.chance(0.5) ? r.pick(fields(d)).directives.push(ast.directive('nowhere')) : operations(d)[0].directives.push(ast.directive('skip', [ast.argument('if', { kind: Kind.BOOLEAN, value: false })])),
  UniqueDirectivesPerLocationRule: (d, r) => { const f = r.pick(fields(d)); for (const n of [1, 2]) f.directives.push(ast.directive('include', [ast.argument('if', { kind: Kind.BOOLEAN, value: true })])); },
  KnownArgumentNamesRule: (d, r) => r.chance(0.7) ? r.pick(fields(d, f => f.name.value !== '__typename').concat(fields(d))).arguments.push(ast.argument('unheard', ast.int(1)))
    : r.pick(fields(d)).directives.push(ast.directive('skip', [ast.argument('if', { kind: Kind.BOOLEAN, value: false }), ast.argument('also', ast.int(1))])),
  UniqueArgumentNamesRule: d => intoRoot(d, ast.field('echo', { alias: 'dup', args: [ast.argument('i', ast.int(1)), ast.argument('i', ast.int(2))] })),
  ValuesOfCorrectTypeRule: (d, r) => intoRoot(d, ast.field('echo', { alias: 'bad', args: [r.pick([
    ast.argument('i', ast.string('1')), ast.argument('i', { kind: Kind.FLOAT, value: '1.0' }), ast.argument('i', ast.int('2147483648')), ast.argument('s', ast.int(1)), ast.argument('b', ast.int(0)),
    ast.argument('size', ast.string('SMALL')), ast.argument('size', { kind: Kind.ENUM, value: 'HUGE' }), ast.argument('list', { kind: Kind.LIST, values: [{ kind: Kind.NULL }] }), ast.argument('d', { kind: Kind.NULL }),
    ast.argument('point', point(['y', ast.int(1)])), ast.argument('point', point(['x', ast.int(1)], ['q', ast.int(1)])), ast.argument('point', ast.int(1)), ast.argument('f', { kind: Kind.BOOLEAN, value: true }),
    ast.argument('choice', point(['number', ast.int(1)], ['text', ast.string('a')])), ast.argument('choice', point()), ast.argument('choice', point(['text', { kind: Kind.NULL }])), ast.argument('id', { kind: Kind.FLOAT, value: '1.5' }),
  ])] })),
  ProvidedRequiredArgumentsRule: (d, r) => r.chance(0.7) ? intoRoot(d, ast.field('needs', { alias: 'req', args: [ast.argument('n', ast.int(1))] })) : r.pick(fields(d)).directives.push(ast.directive('skip')),
  VariablesInAllowedPositionRule: (d, r) => {
    const o = operations(d)[0]; named(o);
    const [type, arg] = r.pick([['String', 'i'], ['Int', 's'], ['Int', 'd'], ['[Int]', 'list'], ['Float', 'i'], ['ID', 's']]);
    const syntax = type.startsWith('[') ? { kind: Kind.LIST_TYPE, type: ast.namedType('Int') } : ast.namedType(type);
    o.variableDefinitions.push(ast.variableDefinition('pos', syntax));
    if (type === 'Int' && arg === 'd') intoRoot(d, ast.field('needs', { alias: 'pos', args: [ast.argument('n', ast.variable('pos')), ast.argument('size', { kind: Kind.ENUM, value: 'SMALL' }), ast.argument('point', point(['x', ast.int(1)]))] }));
    else intoRoot(d, ast.field('echo', { alias: 'pos', args: [ast.argument(arg, ast.variable('pos'))] }));
  },
  OverlappingFieldsCanBeMergedRule: (d, r) => { for (const s of r.pick([
    [ast.field('again', { alias: 'clash', selections: [ast.field('__typename')] }), ast.field('old', { alias: 'clash' })],
    [ast.field('echo', { alias: 'clash', args: [ast.argument('i', ast.int(1))] }), ast.field('echo', { alias: 'clash', args: [ast.argument('i', ast.int(2))] })],
    [ast.field('things', { alias: 'th', selections: [ast.inline('Human', [ast.field('age', { alias: 'clash' })]), ast.inline('Robot', [ast.field('name', { alias: 'clash' })])] })],
    [ast.field('beings', { alias: 'be', selections: [ast.field('name', { alias: 'clash' })] }), ast.field('beings', { alias: 'be', selections: [ast.field('id', { alias: 'clash' })] })],
  ])) intoRoot(d, s); },
  MaxIntrospectionDepthRule: (d, r) => intoRoot(d, ast.field('__schema', { alias: 'deep', selections: [ast.field('types', { selections: [introspect(3 + r.below(3))] })] })),
  SingleFieldSubscriptionsRule: (d, r) => {
    named(operations(d)[0]);
    const ticked = alias => ast.field('ticked', { alias });
    const seen = ast.field('seen', { selections: [ast.field('__typename')] });
    const selections = r.pick([
      [ticked(), seen], [ticked(), ticked('again')], [ast.field('__typename')], [ast.field('__typename', { alias: 'kind' })], [ticked(), ast.inline('Subscription', [seen])],
      [ast.inline(undefined, [ticked(), seen])], [ticked(), ast.spread('Listened')], [ast.spread('Listened'), ast.field('__typename')],
    ]);
    if (selections.some(s => s.kind === Kind.FRAGMENT_SPREAD)) d.definitions.push(ast.fragment('Listened', 'Subscription', [seen]));
    d.definitions.push(ast.operation('subscription', 'Listen', selections));
  },
  UniqueInputFieldNamesRule: d => intoRoot(d, ast.field('echo', { alias: 'inp', args: [ast.argument('point', point(['x', ast.int(1)], ['x', ast.int(1)]))] })),
};

/** Faults of the request rather than of a rule: syntax, variables, operation names. */
export const otherFaults = {
  syntax: (request, r) => { const at = r.below(request.query.length); request.query = request.query.slice(0, at) + r.pick(['}', '{', '(', ')', '"', '$', '!', '@', '...', ' 1a ', '\\', '&', '']) + request.query.slice(at + 1); },
  variables: (request, r) => { const names = Object.keys(request.variables); if (names.length) request.variables[r.pick(names)] = r.pick([null, 'nonsense', 3.5, true, [], {}, [null], { x: 'y' }, 1e10]); else request.variables.surplus = 1; },
};
