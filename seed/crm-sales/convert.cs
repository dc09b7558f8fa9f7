#:property PublishAot=false
// Converts the published data set in source/ into the CSV files beside this script.
//   dotnet run seed/crm-sales/convert.cs               writes them here
//   dotnet run seed/crm-sales/convert.cs -- <folder>   writes them elsewhere
// README.md says what becomes what. The output depends on the source alone: run it again, and every byte is the same.
using System.Text;

var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var target = args.Length > 0 ? args[0] : here;
Directory.CreateDirectory(target);

Dictionary<string, string> spellings = new()
{
    ["technolgy"] = "technology", // a sector
    ["Philipines"] = "Philippines", // an office location
    ["GTXPro"] = "GTX Pro", // a product, as the pipeline spells it
};

var agents = Read("sales_teams.csv");
var accounts = Read("accounts.csv");
var products = Read("products.csv");
var pipeline = Read("sales_pipeline.csv");

var seriesOf = products.ToDictionary(p => p["product"], p => p["series"]);
var won = pipeline.Where(o => o["deal_stage"] == "Won" && o["account"] != "").ToList();
var teams = agents.Select(a => (Manager: a["manager"], Office: a["regional_office"])).Distinct().ToList();
var people = teams.Select(t => t.Manager).Concat(agents.Select(a => a["sales_agent"])).ToList();
var parents = accounts.Select(a => a["subsidiary_of"]).Where(p => p != "").ToHashSet();

// The organisation.
Write("persons", "id,name", people.Select(p => Row(Id("person", p), p)));
Write("positions", "id,title,top",
    teams.Select(t => Row(Id("position", t.Manager), "Sales manager", "true"))
        .Concat(agents.Select(a => Row(Id("position", a["sales_agent"]), "Sales agent", "false"))));
Write("holds", "person,position,acting", people.Select(p => Row(Id("person", p), Id("position", p), "false")));
Write("team-units", "id,name,kind",
    teams.Select(t => t.Office).Distinct().Select(o => Row(Id("team-unit", o), $"{o} office", "OFFICE"))
        .Concat(teams.Select(t => Row(Team(t.Manager), $"{t.Manager}'s team", "TEAM"))));
Write("sits-in", "position,teamUnit,role",
    teams.Select(t => Row(Id("position", t.Manager), Team(t.Manager), "SALES_MANAGER"))
        .Concat(agents.Select(a => Row(Id("position", a["sales_agent"]), Team(a["manager"]), "SALES_AGENT"))));
Write("leads", "position,teamUnit", teams.Select(t => Row(Id("position", t.Manager), Team(t.Manager))));
Write("reports-to", "position,manager", agents.Select(a => Row(Id("position", a["sales_agent"]), Id("position", a["manager"]))));

// The accounts, and what is sold to them.
Write("accounts", "id,name,kind", accounts.Select(a => Row(Id("account", a["account"]), a["account"], parents.Contains(a["account"]) ? "ENTERPRISE" : "CUSTOMER")));
Write("part-of", "child,parent",
    teams.Select(t => Row(Team(t.Manager), Id("team-unit", t.Office)))
        .Concat(accounts.Where(a => a["subsidiary_of"] != "").Select(a => Row(Id("account", a["account"]), Id("account", a["subsidiary_of"])))));
Write("verticals", "id,name", Names(accounts, "sector").Select(s => Row(Id("vertical", s), s)));
Write("in-vertical", "account,vertical", accounts.Select(a => Row(Id("account", a["account"]), Id("vertical", a["sector"]))));
Write("territories", "id,name", Names(accounts, "office_location").Select(l => Row(Id("territory", l), l)));
Write("in-territory", "account,territory", accounts.Select(a => Row(Id("account", a["account"]), Id("territory", a["office_location"]))));
Write("solution-areas", "id,name", Names(products, "series").Select(s => Row(Id("solution-area", s), $"{s} series")));
Write("products", "id,name", products.Select(p => Row(Id("product", p["product"]), p["product"])));
Write("external-keys", "node,source,key",
    accounts.Select(a => Row(Id("account", a["account"]), "crm", a["account"]))
        .Concat(people.Select(p => Row(Id("person", p), "crm", p)))
        .Concat(products.Select(p => Row(Id("product", p["product"]), "crm", p["product"])))
        .Append(Row(Id("product", "GTX Pro"), "crm", "GTXPro"))
        .Concat(Names(products, "series").Select(s => Row(Id("solution-area", s), "crm", s))));

// Who owns what: the pipeline decides.
var owners = won.GroupBy(o => o["account"]).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Best(g).Select(agent => (Account: g.Key, Series: "", Agent: agent))).ToList();
var specialists = won.GroupBy(o => (Account: o["account"], Series: seriesOf[o["product"]])).OrderBy(g => g.Key.Account, StringComparer.Ordinal).ThenBy(g => g.Key.Series, StringComparer.Ordinal)
    .SelectMany(g => Best(g).Select(agent => (g.Key.Account, g.Key.Series, Agent: agent))).ToList();
Write("owns", "owner,thing,role,solutionArea,inheritance",
    owners.Concat(specialists).Select(o => Row(Id("position", o.Agent), Id("account", o.Account), o.Series == "" ? "ACCOUNT_EXECUTIVE" : "SPECIALIST", o.Series == "" ? "" : Id("solution-area", o.Series), "NONE")));

// The report, which README.md repeats and check.sh compares.
var mended = Spelt("accounts.csv", "sector", "technolgy") + Spelt("accounts.csv", "office_location", "Philipines") + Spelt("sales_pipeline.csv", "product", "GTXPro");
var without = pipeline.Where(o => o["account"] == "").ToList();
var idle = agents.Select(a => a["sales_agent"]).Except(pipeline.Select(o => o["sales_agent"])).Order(StringComparer.Ordinal).ToList();
Console.Write($"""
    read: {agents.Count} agents, {teams.Count} managers, {accounts.Count} accounts, {products.Count} products, {pipeline.Count} opportunities
    counted: {won.Count} won opportunities
    {mended}left: {without.Count} opportunities without an account, of which {without.Count(o => o["deal_stage"] is "Won" or "Lost")} are closed; they decide nothing
    left: {idle.Count} agents without an opportunity: {string.Join(", ", idle)}; they keep their seats
    left: {accounts.Count(a => a["account"] != "" && char.IsLower(a["account"][0]))} account name in lower case; {accounts.Count(a => a["office_location"] == "Korea")} account in "Korea", which could be either
    wrote: {owners.Count} account executives for {owners.Select(o => o.Account).Distinct().Count()} accounts, {specialists.Count} specialists for {specialists.Select(s => (s.Account, s.Series)).Distinct().Count()} pairs of account and series

    """);

// The agents with the most won opportunities, then the highest value, then the latest close. A tie stays a tie.
IEnumerable<string> Best(IEnumerable<Dictionary<string, string>> opportunities) => opportunities
    .GroupBy(o => o["sales_agent"])
    .Select(g => (Agent: g.Key, Record: (Deals: g.Count(), Value: g.Sum(o => long.Parse(o["close_value"])), Close: g.Max(o => DateOnly.Parse(o["close_date"])))))
    .GroupBy(a => a.Record, a => a.Agent)
    .MaxBy(g => g.Key)!
    .Order(StringComparer.Ordinal);

List<Dictionary<string, string>> Read(string file)
{
    var lines = File.ReadAllLines(Path.Combine(here, "source", file));
    if (lines.Any(line => line.Contains('"')))
        throw new InvalidDataException($"{file} has quoted fields, which this script does not read.");
    var header = lines[0].Split(',');
    return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(f => f.First, f => spellings.GetValueOrDefault(f.Second, f.Second)))];
}

string Spelt(string file, string column, string wrong)
{
    var lines = File.ReadAllLines(Path.Combine(here, "source", file));
    var index = Array.IndexOf(lines[0].Split(','), column);
    return $"mended: {column} \"{wrong}\" to \"{spellings[wrong]}\" in {lines.Count(line => line.Split(',')[index] == wrong)} rows of {file}\n";
}

IEnumerable<string> Names(IEnumerable<Dictionary<string, string>> rows, string column) => rows.Select(r => r[column]).Distinct().Order(StringComparer.Ordinal);

string Team(string manager) => Id("team-unit", $"{manager} team");

// "Gekko & Co" becomes gekko-co.
string Id(string kind, string name) => $"{kind}:{string.Join('-', new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))}";

string Row(params string[] values) => string.Join(',', values.Select(v => v.Contains(',') || v.Contains('"') ? $"\"{v.Replace("\"", "\"\"")}\"" : v));

void Write(string kind, string header, IEnumerable<string> rows) => File.WriteAllText(Path.Combine(target, $"{kind}.csv"), string.Join('\n', [header, .. rows]) + "\n", new UTF8Encoding(false));
