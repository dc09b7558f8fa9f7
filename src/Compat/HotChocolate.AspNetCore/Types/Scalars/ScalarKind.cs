using GraphQL.Types;

namespace HotChocolate.Types.Scalars;

/// <summary>A scalar that schemas may use: its name, the type that applications refer to it by, and the CLR types that it is inferred for.</summary>
internal sealed record ScalarKind(string Name, Type SchemaType, Type RuntimeType, Type[] InferredFor, Func<ScalarGraphType> Create, string? Description = null, string? SpecifiedBy = null, bool IsBuiltIn = false);
