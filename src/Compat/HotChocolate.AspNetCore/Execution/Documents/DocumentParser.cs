using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace HotChocolate.Execution.Documents;

/// <summary>Parses documents within bounds on their fields, tokens and depth.</summary>
internal static class DocumentParser
{
    private const int MaxFields = 2048;
    private const int MaxTokens = 20_000;
    private const int MaxDepth = 200;

    /// <summary>A document shorter than this cannot hold too many tokens.</summary>
    private const int ShortDocument = MaxTokens;

    public static CachedDocument Parse(string text, Func<string, string> hash)
    {
        var source = WithUsualLineBreaks(text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text);
        try
        {
            if (source.Length > ShortDocument)
            {
                CountTokens(source);
            }

            var document = Parser.Parse(source, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = MaxDepth });
            var fields = 0;
            foreach (var definition in document.Definitions.OfType<IHasSelectionSetNode>())
            {
                CountFields(definition.SelectionSet, source, ref fields);
            }

            return new CachedDocument(text, source, document, hash(text));
        }
        catch (GraphQLMaxDepthExceededException exception)
        {
            throw Failed($"The document is nested deeper than {MaxDepth} levels.", exception.Location);
        }
        catch (GraphQLParserException exception)
        {
            throw Failed(exception.Description, exception.Location);
        }
    }

    /// <summary>A carriage return by itself ends a line, too, but GraphQL-Parser fails when it reports an error behind one.</summary>
    private static string WithUsualLineBreaks(string source)
        => !source.Contains('\r', StringComparison.Ordinal) ? source : string.Create(source.Length, source, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source[i] == '\r' && (i + 1 == source.Length || source[i + 1] != '\n') ? '\n' : source[i];
            }
        });

    private static void CountTokens(string source)
    {
        var count = 0;
        for (var token = Lexer.Lex(source, 0); token.Kind != TokenKind.EOF; token = Lexer.Lex(source, token.End))
        {
            if (++count > MaxTokens)
            {
                throw Failed($"The document has more than {MaxTokens} tokens.", GraphQLParser.Location.FromLinearPosition(source, token.Start));
            }
        }
    }

    private static void CountFields(GraphQLSelectionSet? set, string source, ref int fields)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (selection is GraphQLField && ++fields > MaxFields)
            {
                throw Failed($"The GraphQL request document contains more than {MaxFields} fields. Parsing aborted.", GraphQLParser.Location.FromLinearPosition(source, selection.Location.Start));
            }

            CountFields((selection as IHasSelectionSetNode)?.SelectionSet, source, ref fields);
        }
    }

    private static GraphQLException Failed(string message, GraphQLParser.Location location)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.SyntaxError).AddLocation(location.Line, location.Column).Build());
}
