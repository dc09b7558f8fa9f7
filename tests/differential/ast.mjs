import { Kind } from 'graphql';

/** Short constructors for the syntax tree of graphql-js. */
export const name = value => ({ kind: Kind.NAME, value });
export const namedType = n => ({ kind: Kind.NAMED_TYPE, name: name(n) });
export const variable = n => ({ kind: Kind.VARIABLE, name: name(n) });
export const argument = (n, value) => ({ kind: Kind.ARGUMENT, name: name(n), value });
export const directive = (n, args = []) => ({ kind: Kind.DIRECTIVE, name: name(n), arguments: args });
export const int = value => ({ kind: Kind.INT, value: String(value) });
export const string = value => ({ kind: Kind.STRING, value, block: false });
export const field = (n, { alias, args = [], directives = [], selections } = {}) => ({
  kind: Kind.FIELD, name: name(n), alias: alias && name(alias), arguments: args, directives,
  selectionSet: selections && { kind: Kind.SELECTION_SET, selections },
});
export const inline = (type, selections, directives = []) => ({
  kind: Kind.INLINE_FRAGMENT, typeCondition: type && namedType(type), directives, selectionSet: { kind: Kind.SELECTION_SET, selections },
});
export const spread = (n, directives = []) => ({ kind: Kind.FRAGMENT_SPREAD, name: name(n), directives });
export const fragment = (n, type, selections) => ({
  kind: Kind.FRAGMENT_DEFINITION, name: name(n), typeCondition: namedType(type), directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections },
});
export const variableDefinition = (n, type, defaultValue) => ({ kind: Kind.VARIABLE_DEFINITION, variable: variable(n), type, defaultValue, directives: [] });
export const operation = (kind, n, selections, variables = [], directives = []) => ({
  kind: Kind.OPERATION_DEFINITION, operation: kind, name: n && name(n), variableDefinitions: variables, directives, selectionSet: { kind: Kind.SELECTION_SET, selections },
});
