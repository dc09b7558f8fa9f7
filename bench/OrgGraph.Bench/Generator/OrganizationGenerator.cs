using OrgGraph.Core.Model;

namespace OrgGraph.Bench.Generator;

/// <summary>
/// Makes organisations of any size with the proportions of a real one: teams of nine in a tree, seven accounts for ten positions, coverage by territory
/// and vertical. The same size and seed give the same organisation.
/// </summary>
/// <param name="positions">How many positions, at least 18.</param>
/// <param name="seed">The seed of all that is drawn by chance.</param>
public sealed class OrganizationGenerator(int positions, int seed = 1)
{
    private const int TeamSize = 9;
    private const int Branching = 5;
    private static readonly string[] s_kinds = ["ATU", "ATU", "STU", "ATU", "PTU", "SERVICES", "ATU", "CSU", "BMO"];
    private static readonly DateOnly s_founded = new(2024, 1, 1);
    private readonly Random _random = new(seed);
    private readonly List<OrgRecord> _records = [];
    private readonly int _teams = Math.Max(2, positions / TeamSize);

    /// <summary>All records of the organisation.</summary>
    public IReadOnlyList<OrgRecord> Generate()
    {
        if (positions < 2 * TeamSize) throw new InvalidOperationException($"{positions} positions are too few: at least {2 * TeamSize} make an organisation.");
        Dimensions.AddTo(_records, Territories);
        for (var team = 0; team < _teams; team++) AddTeam(team);
        for (var position = 0; position < positions; position++) AddPosition(position);
        for (var account = 0; account < positions * 7 / 10; account++) AddAccount(account);
        for (var partner = 0; partner < Math.Max(3, positions / 200); partner++) AddPartner(partner);
        DecisionsAndHandoffs.AddTo(_records);
        return _records;
    }

    private int Territories => Math.Max(13, positions / 100);

    private static Validity Since => new(s_founded, null);

    private static string Kind(int team) => team == 0 ? "EXECUTIVE" : s_kinds[team % s_kinds.Length];

    private static string Unit(int team) => $"team-unit:t{team}";

    private static string Position(int position) => $"position:p{position}";

    private int TeamOf(int position) => Math.Min(position / TeamSize, _teams - 1);

    private void AddTeam(int team)
    {
        _records.Add(new TeamUnit(Unit(team), $"{Kind(team)} {team}", Kind(team), Since));
        _records.Add(new Leads(Position(team * TeamSize), Unit(team), null, Since));
        _records.Add(new Leads(Position((team * TeamSize) + 1), Unit(team), 1, Since));
        if (team > 0) _records.Add(new PartOf(Unit(team), Unit((team - 1) / Branching), Since));
        if (Kind(team) == "ATU")
            _records.Add(new Covers(Unit(team), "ACCOUNT_EXECUTIVE", Dimensions.Territory(team % Territories), Dimensions.Vertical(team), null, null, 10 + (team % 3), Since));
        else if (Kind(team) == "STU")
            _records.Add(new Covers(Unit(team), "SPECIALIST", Dimensions.Territory(team % Territories), null, null, Dimensions.SolutionArea(team), 10, Since));
        else if (Kind(team) == "CSU")
            _records.Add(new Covers(Unit(team), "CSM", Dimensions.Territory(team % Territories), null, null, null, 20, Since));
    }

    private void AddPosition(int position)
    {
        var team = TeamOf(position);
        var isLead = position == team * TeamSize;
        var role = isLead ? "UNIT_LEAD" : Kind(team) switch { "ATU" => position % 3 == 0 ? "ACCOUNT_TECHNOLOGY_STRATEGIST" : "ACCOUNT_EXECUTIVE", "STU" => "SPECIALIST", "PTU" => "PAM", "CSU" => "CSM", "SERVICES" => "DELIVERY_MANAGER", _ => "BUSINESS_MANAGER" };
        _records.Add(new Position(Position(position), $"{role} {position}", Top: position == 0, Since));
        _records.Add(new SitsIn(Position(position), Unit(team), role, Since));
        if (position > 0) _records.Add(new ReportsTo(Position(position), Position((isLead ? (team - 1) / Branching : team) * TeamSize), Since));
        if (position % TeamSize != 0 && Chance(0.05)) _records.Add(new DottedLineTo(Position(position), Position(_random.Next(_teams) * TeamSize), Chance(0.5) ? "FINANCE" : "SOLUTION_AREA", Since));
        AddPerson(position);
    }

    private void AddPerson(int position)
    {
        var person = $"person:h{position}";
        var start = s_founded.AddDays(1 + _random.Next(600));
        _records.Add(new Person(person, Names.Of(position), $"h{position}@contoso.example", null, "Europe/London", Dimensions.Calendar, new Validity(s_founded, null)));
        if (position > 0 && Chance(0.06)) return;
        _records.Add(new Holds(person, Position(position), Acting: Chance(0.03), new Validity(start, null)));
        if (Chance(0.1) && position > 0) _records.Add(new Holds($"person:h{position - 1}", Position(position), Acting: false, new Validity(s_founded, start)));
        if (Chance(0.03)) _records.Add(new Away(person, Chance(0.5) ? SomebodyElse(position) : null, new Validity(new DateOnly(2026, 1, 1), new DateOnly(2029, 1, 1))));
        if (Chance(0.01)) _records.Add(new DelegatesTo(person, SomebodyElse(position), Position(position), null, null, Since));
    }

    private void AddAccount(int account)
    {
        var id = $"account:a{account}";
        var isEnterprise = account % 10 == 0;
        _records.Add(new Account(id, $"{Names.Company(account)} {account}", isEnterprise ? "ENTERPRISE" : account % 10 < 4 ? "REGION" : "SITE", Since));
        _records.Add(new ExternalKey(id, "crm", $"00{account:D7}", Since));
        if (isEnterprise)
        {
            _records.Add(new InTerritory(id, Dimensions.Territory(account / 10 % Territories), Since));
            _records.Add(new InVertical(id, Dimensions.Vertical(account / 10), Since));
            _records.Add(new InSegment(id, Dimensions.Segment(account / 10), Since));
            if (Chance(0.7)) _records.Add(new Owns(Position(Seat("ATU")), id, "ACCOUNT_EXECUTIVE", null, Chance(0.5) ? Inheritance.Append : Inheritance.Fallback, Since));
            _records.Add(new Owns(Position(Seat("CSU")), id, "CSM", null, Inheritance.Append, Since));
            _records.Add(new EntitledTo(id, Dimensions.Product(account), 1000 + _random.Next(9000), _random.Next(1000), Since));
            return;
        }
        _records.Add(new PartOf(id, account % 10 < 4 ? $"account:a{account - (account % 10)}" : $"account:a{account - (account % 10) + 1 + (account % 3)}", Since));
        if (Chance(0.3)) _records.Add(new Owns(Position(Seat("ATU")), id, "ACCOUNT_EXECUTIVE", null, Inheritance.None, Since));
        if (Chance(0.1)) _records.Add(new Owns(Position(Seat("STU")), id, "SPECIALIST", Dimensions.SolutionArea(account), Inheritance.None, Since));
    }

    private void AddPartner(int partner)
    {
        var id = $"partner:r{partner}";
        _records.Add(new Partner(id, $"{Names.Company(partner)} Partners {partner}", "RESELLER", Since));
        _records.Add(new Owns(Position(Seat("PTU")), id, "PAM", null, Inheritance.None, Since));
        foreach (var account in Enumerable.Range(0, 8).Select(_ => _random.Next(positions * 7 / 10)).Distinct())
            _records.Add(new AttachedTo(id, $"account:a{account}", "DELIVERS", Since));
    }

    /// <summary>A seat, other than the lead's, of a team of that kind; small organisations may lack the kind.</summary>
    private int Seat(string kind)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var team = 1 + _random.Next(_teams - 1);
            if (Kind(team) == kind) return (team * TeamSize) + 1 + _random.Next(TeamSize - 1);
        }
        return 1;
    }

    private string SomebodyElse(int position) => $"person:h{(position + 1 + _random.Next(positions - 1)) % positions}";

    private bool Chance(double share) => _random.NextDouble() < share;
}
