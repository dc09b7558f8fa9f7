using BenchmarkDotNet.Running;
using OrgGraph.Bench.Generator;
using OrgGraph.Bench.Micro;
using OrgGraph.Bench.Suites;
using OrgGraph.Files;

var quick = args.Contains("--quick");
var (rounds, each) = quick ? (3, TimeSpan.FromSeconds(1)) : (7, TimeSpan.FromSeconds(3));
IReadOnlyList<Aim> aims;
switch (args.FirstOrDefault())
{
    case "engine":
        aims = await EngineSuite.RunAsync(rounds, each);
        break;
    case "questions":
        aims = await QuestionsSuite.OnEmbeddedAsync(Sizes() ?? (quick ? [1_000, 100_000] : [1_000, 10_000, 100_000]), rounds, each);
        break;
    case "questions-neo4j":
        await QuestionsSuite.OnNeo4jAsync(Sizes() ?? (quick ? [1_000, 10_000] : [10_000, 100_000]), rounds, each);
        return 0;
    case "neo4j":
        aims = await Neo4jSuite.RunAsync(Sizes()?[0] ?? (quick ? 10_000 : 100_000), rounds, each);
        break;
    case "telemetry":
        aims = await TelemetrySuite.RunAsync(rounds, each);
        break;
    case "micro":
        BenchmarkRunner.Run<RuleBenchmarks>(args: args[1..]);
        return 0;
    case "generate" when args.Length == 3:
        OrganizationFolder.Write(args[2], new OrganizationGenerator(int.Parse(args[1])).Generate());
        return 0;
    default:
        Console.Error.WriteLine("usage: OrgGraph.Bench engine | questions | questions-neo4j | neo4j | telemetry | micro | generate <positions> <folder>   [--quick] [--sizes 10000,100000]");
        return 2;
}
foreach (var aim in aims) Console.WriteLine(aim);
return aims.Any(a => a.IsFailed) ? 1 : 0;

int[]? Sizes() => args.SkipWhile(a => a != "--sizes").Skip(1).FirstOrDefault()?.Split(',').Select(int.Parse).ToArray();
