using GraphQL;
using GraphQL.Utilities;

namespace HotChocolate.Engine;

/// <summary>Which names may be used: those of the specification. GraphQL.NET also refuses two leading underscores, but the types of introspection are ours here.</summary>
internal static class EngineNames
{
    public static void Use() => GlobalSwitches.NameValidation = Check;

    private static void Check(string name, NamedElement element)
    {
        if (string.IsNullOrEmpty(name) || char.IsAsciiDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            throw new SchemaException($"'{name}' is no name that GraphQL allows: letters, digits and underscores, with no digit first. Rename it with [GraphQLName].");
    }
}
