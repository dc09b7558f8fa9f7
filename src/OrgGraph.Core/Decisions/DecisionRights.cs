using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Decisions;

/// <summary>The rights in one decision whose scope contains one thing.</summary>
internal sealed class DecisionRights
{
    private readonly OrganizationView _view;
    private readonly List<(HoldsRight Right, int ScopeRank)> _rights = [];

    /// <summary>Finds them.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="about">The thing.</param>
    /// <param name="start">The seat at which the way upwards from the thing starts; null when there is none.</param>
    /// <param name="because">Told of territories taken from an account above, and of faults in the trees.</param>
    public DecisionRights(OrganizationView view, Decision decision, Node about, string? start, List<Step> because)
    {
        _view = view;
        foreach (var scope in DecisionScope.Around(view, about, start, because))
        {
            foreach (var right in view.InForce(view.Organization.HoldsRightByDecisionAndScope[$"{decision.Id}>{scope.Id}"]))
                _rights.Add((right, scope.Rank));
        }
    }

    /// <summary>The rights of a seat on the path: its own, and those of its role.</summary>
    public IEnumerable<SeatRight> OnPath(string seat, int index)
    {
        var role = _view.SeatOf(seat)?.Role;
        foreach (var (right, rank) in _rights)
        {
            if (right.Position == null ? right.Role == role : right.Position == seat)
                yield return new SeatRight(seat, right, rank, index);
        }
    }

    /// <summary>The rights of seats that are not on the path. A role's count on it only.</summary>
    /// <param name="path">The path.</param>
    /// <param name="because">Where the skipped are noted.</param>
    public IReadOnlyList<SeatRight> OffPath(IReadOnlyList<string> path, List<Step> because)
    {
        var found = new List<SeatRight>();
        var roles = path.Select(seat => _view.SeatOf(seat)?.Role).ToHashSet(StringComparer.Ordinal);
        foreach (var (right, rank) in _rights.OrderBy(r => r.ScopeRank).ThenBy(r => r.Right.Position ?? r.Right.Role, StringComparer.Ordinal).ThenBy(r => r.Right.Verb).ThenBy(r => r.Right.Valid.From))
        {
            if (right.Position is not { } seat)
            {
                if (!roles.Contains(right.Role))
                    because.Add(StepCode.RoleNotOnPath, $"Every seat that sits in its unit as {right.Role} may {Name(right.Verb)}, but none on the path does.", right);
            }
            else if (_view.Find<Position>(seat) == null)
                because.Add(StepCode.SeatNotInForce, $"{_view.Label(seat)} may {Name(right.Verb)}, but the seat does not exist on {_view.Date:yyyy-MM-dd}.", seat, right);
            else if (!path.Contains(seat, StringComparer.Ordinal))
                found.Add(new SeatRight(seat, right, rank, SeatRight.OffPath));
        }
        return found;
    }

    /// <summary>A verb as files and questions write it.</summary>
    public static string Name(DecisionVerb verb) => verb.ToString().ToUpperInvariant();
}
