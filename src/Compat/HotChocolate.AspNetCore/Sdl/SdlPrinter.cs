using System.Globalization;
using System.Text;
using HotChocolate.Inference;
using HotChocolate.Model;

namespace HotChocolate.Sdl;

/// <summary>Prints a schema: its roots, then its types by kind and name, then its directives and scalars.</summary>
internal sealed class SdlPrinter
{
    private readonly StringBuilder _text = new();

    public static string Print(SchemaDefinition schema)
    {
        var printer = new SdlPrinter();
        printer.PrintRoots(schema);
        printer.PrintAll<InterfaceDefinition>(schema, t => printer.PrintComplex("interface", t));
        printer.PrintAll<ObjectDefinition>(schema, t => printer.PrintComplex("type", t));
        printer.PrintAll<UnionDefinition>(schema, t => printer._text.Append($"union {t.Name} = {string.Join(" | ", t.Members.Select(m => m.Name))}"));
        printer.PrintAll<InputDefinition>(schema, printer.PrintInput);
        printer.PrintAll<EnumDefinition>(schema, printer.PrintEnum);
        foreach (var directive in SchemaDirectives.Of(schema).Where(d => !d.IsBuiltIn).OrderBy(d => d.Name, StringComparer.Ordinal))
            printer.PrintDirective(directive);
        printer.PrintAll<ScalarDefinition>(schema, s => printer._text.Append($"scalar {s.Name}{(s.SpecifiedBy is { } url ? $" @specifiedBy(url: {Literals.Quote(url)})" : "")}"));
        return printer._text.ToString();
    }

    private void PrintRoots(SchemaDefinition schema)
    {
        _text.Append("schema {\n  query: ").Append(schema.Query.Name).Append('\n');
        if (schema.Mutation is { } mutation)
            _text.Append("  mutation: ").Append(mutation.Name).Append('\n');
        if (schema.Subscription is { } subscription)
            _text.Append("  subscription: ").Append(subscription.Name).Append('\n');
        _text.Append('}');
    }

    private void PrintAll<T>(SchemaDefinition schema, Action<T> print)
        where T : TypeDefinition
    {
        foreach (var type in schema.Types.OfType<T>().Where(t => t is not ScalarDefinition { IsBuiltIn: true } && !t.Name.StartsWith("__", StringComparison.Ordinal)).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            _text.Append("\n\n");
            PrintDescription(type.Description, "");
            print(type);
        }
    }

    private void PrintComplex(string kind, ComplexDefinition type)
    {
        _text.Append(kind).Append(' ').Append(type.Name);
        if (type.Interfaces.Count > 0)
            _text.Append(" implements ").AppendJoin(" & ", type.Interfaces.Select(i => i.Name));
        _text.Append(" {\n");
        foreach (var field in type.Fields)
        {
            PrintDescription(field.Description, "  ");
            _text.Append("  ").Append(field.Name);
            if (field.Arguments.Count > 0)
                _text.Append('(').AppendJoin(' ', field.Arguments.Select(a => Value(a, a.Description))).Append(')');
            _text.Append(": ").Append(field.Type).Append(Deprecated(field.Deprecation)).Append(ListSize(field.ListSize));
            if (field.Cost is { } cost)
                _text.Append(CultureInfo.InvariantCulture, $" @cost(weight: \"{cost}\")");
            _text.Append('\n');
        }

        _text.Append('}');
    }

    private void PrintInput(InputDefinition type)
    {
        _text.Append("input ").Append(type.Name).Append(type.IsOneOf ? " @oneOf {\n" : " {\n");
        foreach (var field in type.Fields)
        {
            PrintDescription(field.Description, "  ");
            _text.Append("  ").Append(Value(field, description: null)).Append('\n');
        }

        _text.Append('}');
    }

    private void PrintEnum(EnumDefinition type)
    {
        _text.Append("enum ").Append(type.Name).Append(" {\n");
        foreach (var value in type.Values)
        {
            PrintDescription(value.Description, "  ");
            _text.Append("  ").Append(value.Name).Append(Deprecated(value.Deprecation)).Append('\n');
        }

        _text.Append('}');
    }

    private void PrintDirective(DirectiveDefinition directive)
    {
        _text.Append("\n\n");
        PrintDescription(directive.Description, "");
        _text.Append("directive @").Append(directive.Name);
        if (directive.Arguments.Count > 0)
            _text.Append('(').AppendJoin(' ', directive.Arguments.Select(a => Value(a, a.Description))).Append(')');
        _text.Append(" on ").AppendJoin(" | ", directive.Locations.Select(l => Naming.UpperSnakeCase(l.ToString())));
    }

    private void PrintDescription(string? description, string indent)
    {
        if (description is null)
            return;
        if (description.Contains('\n', StringComparison.Ordinal))
        {
            _text.Append(indent).Append("\"\"\"\n");
            foreach (var line in description.Split('\n'))
                _text.Append(indent).Append(line.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)).Append('\n');
            _text.Append(indent).Append("\"\"\"\n");
        }
        else
        {
            _text.Append(indent).Append(Literals.Quote(description)).Append('\n');
        }
    }

    private static string Value(InputValueDefinition value, string? description)
        => $"{(description is null ? "" : Literals.Quote(description) + " ")}{value.Name}: {value.Type}{(value.Default is { } literal ? " = " + Literals.Print(literal) : "")}{Deprecated(value.Deprecation)}";

    private static string Deprecated(Deprecation? deprecation)
        => deprecation is null ? "" : deprecation.Reason is { } reason ? $" @deprecated(reason: {Literals.Quote(reason)})" : " @deprecated";

    private static string ListSize(ListSizeModel? size)
    {
        if (size is null)
            return "";
        var arguments = new List<string>();
        if (size.AssumedSize is { } assumed)
            arguments.Add($"assumedSize: {assumed}");
        if (size.SlicingArguments.Count > 0)
            arguments.Add($"slicingArguments: {Names(size.SlicingArguments)}");
        if (size.SlicingArgumentDefaultValue is { } value)
            arguments.Add($"slicingArgumentDefaultValue: {value}");
        if (size.SizedFields.Count > 0)
            arguments.Add($"sizedFields: {Names(size.SizedFields)}");
        if (!size.RequireOneSlicingArgument)
            arguments.Add("requireOneSlicingArgument: false");
        return $" @listSize({string.Join(", ", arguments)})";
    }

    private static string Names(IReadOnlyList<string> names) => $"[ {string.Join(", ", names.Select(Literals.Quote))} ]";
}
