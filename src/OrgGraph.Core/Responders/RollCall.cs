using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Responders;

/// <summary>Calls people one by one for a seat, and notes why each answers or is skipped.</summary>
internal sealed class RollCall(OrganizationView view, string position)
{
    private readonly Met _tried = new();

    public OrganizationView View => view;

    public string Position => position;

    public List<Step> Because { get; } = [];

    /// <summary>The person, if present and not called before; else null.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="kind">By which right the person would answer.</param>
    /// <param name="answers">The code of the step if the person does.</param>
    /// <param name="right">The same right in words, to stand after the person's name.</param>
    /// <param name="evidence">The relationships that give the right.</param>
    public Responder? Call(string person, ResponderKind kind, StepCode answers, Sentence right, params Evidence[] evidence)
    {
        Sentence who = $"{view.Label(person)}, {right},";
        if (!_tried.Add(person))
            Because.Add(StepCode.PersonAlreadyTried, $"{who} was already considered.", [person, .. evidence]);
        else if (view.Find<Person>(person) == null)
            Because.Add(StepCode.PersonDeparted, $"{who} is not with the organisation on {view.Date:yyyy-MM-dd}.", [person, .. evidence]);
        else if (IsAway(person))
            Because.Add(StepCode.PersonAway, $"{who} is away on {view.Date:yyyy-MM-dd}.", [person, .. AbsenceIds(person), .. evidence]);
        else
        {
            Because.Add(answers, $"{who} answers for {view.Label(position)}.", [person, .. evidence]);
            return new Responder(person, kind, position);
        }
        return null;
    }

    /// <summary>Whether somebody of the organisation is away on the day.</summary>
    public bool IsAway(string person) => view.Find<Person>(person) != null && view.InForce(view.Organization.AwayByPerson[person]).Count > 0;

    private IEnumerable<string> AbsenceIds(string person) => view.InForce(view.Organization.AwayByPerson[person]).Select(a => a.Id).Order(StringComparer.Ordinal);
}
