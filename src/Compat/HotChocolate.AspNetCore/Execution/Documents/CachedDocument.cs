using System.Collections.Concurrent;
using GraphQLParser;
using GraphQLParser.AST;
using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution.Documents;

/// <summary>A parsed document, with all that is learnt about it once: whether it is valid, and the plans of its operations.</summary>
internal sealed class CachedDocument(string source, string text, GraphQLDocument syntax, string hash)
{
    /// <summary>What a character of text, parsed, and a field of a plan take up, about; an operation has some of its own.</summary>
    private const int BytesPerCharacter = 64, BytesPerField = 800, FieldsPerOperation = 20;

    /// <summary>Larger plans are made anew each time.</summary>
    private const int LargestPlan = 10_000;

    private readonly ConcurrentDictionary<string, OperationPlan> _operations = new(StringComparer.Ordinal);
    private long _fields;

    /// <summary>The document as it was sent: what its hash is of.</summary>
    public string Source => source;

    /// <summary>The document as it was parsed: without a byte order mark, and with the usual line breaks.</summary>
    public string Text => text;

    public GraphQLDocument Syntax => syntax;

    /// <summary>The hash of the source.</summary>
    public string Hash => hash;

    /// <summary>The schema's rules have passed it.</summary>
    public bool IsValid { get; set; }

    /// <summary>About how many bytes it takes up, with all that is remembered with it.</summary>
    public long Weight => ((long)text.Length * BytesPerCharacter) + (Interlocked.Read(ref _fields) * BytesPerField);

    /// <summary>Called when more is remembered with it.</summary>
    public Action? Grown { get; set; }

    public OperationPlan? Operation(string name) => _operations.GetValueOrDefault(name);

    public void Add(string name, OperationPlan operation)
    {
        if (Remembers(operation.Fields))
        {
            _operations[name] = operation;
        }
    }

    /// <summary>Whether a plan of so many fields may be remembered with it; if so, it is counted.</summary>
    public bool Remembers(int fields)
    {
        if (fields > LargestPlan)
        {
            return false;
        }

        Interlocked.Add(ref _fields, fields + FieldsPerOperation);
        Grown?.Invoke();
        return true;
    }

    public HotChocolate.Location Locate(ASTNode node)
    {
        var (line, column) = GraphQLParser.Location.FromLinearPosition(new ROM(text.AsMemory()), node.Location.Start);
        return new HotChocolate.Location(line, column);
    }
}
