using System.Text.Json.Nodes;
using OrgGraph.Core.Store;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>Something that is asked of a revision.</summary>
internal abstract record Asked
{
    /// <summary>What kind of question it is, in one word.</summary>
    public abstract string Kind { get; }

    /// <summary>The answer: all of it.</summary>
    /// <exception cref="Core.Graph.OrganizationException">The question cannot be asked as it stands.</exception>
    public abstract ValueTask<JsonNode> AnswerAsync(IOrganizationReader reader);
}
