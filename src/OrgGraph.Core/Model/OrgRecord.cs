using System.Globalization;
using System.Runtime.CompilerServices;

namespace OrgGraph.Core.Model;

/// <summary>One fact of the organisation: a node, or a relationship between nodes.</summary>
/// <param name="Valid">When it holds. For a node: its lifetime.</param>
public abstract record OrgRecord(Validity Valid)
{
    /// <summary>
    /// Unique among all records, readable, and stable over imports. A node's is <c>kind:name</c> and is given; a relationship's is made of its kind,
    /// its ends and its first day, so that the same relationship has the same id in every store.
    /// </summary>
    public abstract string Id { get; }
}

/// <summary>A thing of the organisation. Its descriptive fields are the latest known; only its lifetime is dated.</summary>
/// <param name="Id">Such as <c>position:atu-west-lead</c>: the kind in kebab case, a colon, and a name that is unique within the kind.</param>
/// <param name="Valid">When the thing exists.</param>
public abstract record Node(string Id, Validity Valid) : OrgRecord(Valid)
{
    /// <inheritdoc/>
    public override string Id { get; } = Id;

    /// <summary>What people call it.</summary>
    public abstract string Label { get; }
}

/// <summary>A dated relationship.</summary>
/// <param name="Valid">When it holds.</param>
public abstract record Edge(Validity Valid) : OrgRecord(Valid)
{
    /// <inheritdoc/>
    /// <remarks>Made anew at each call rather than kept: few edges are ever named, and millions are held.</remarks>
    public sealed override string Id
    {
        get
        {
            var id = new DefaultInterpolatedStringHandler(literalLength: 0, formattedCount: 0, CultureInfo.InvariantCulture, stackalloc char[256]);
            id.AppendLiteral(RecordKind.Of(GetType()).Name);
            var separator = ":";
            foreach (var end in Ends)
            {
                if (end == null) continue;
                id.AppendLiteral(separator);
                id.AppendLiteral(end);
                separator = ">";
            }
            if (Valid.From is { } from)
                id.AppendFormatted(from, "'@'yyyy-MM-dd");
            return id.ToStringAndClear();
        }
    }

    /// <summary>What tells this relationship from others of its kind that begin on the same day, in a fixed order.</summary>
    protected abstract string?[] Ends { get; }
}
