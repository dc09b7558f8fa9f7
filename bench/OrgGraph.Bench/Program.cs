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
        aims = await QuestionsSuite.RunAsync(quick ? [1_000, 100_000] : [1_000, 10_000, 100_000], rounds, each);
        break;
    case "micro":
        BenchmarkRunner.Run<RuleBenchmarks>(args: args[1..]);
        return 0;
    case "generate" when args.Length == 3:
        OrganizationFolder.Write(args[2], new OrganizationGenerator(int.Parse(args[1])).Generate());
        return 0;
    default:
        Console.Error.WriteLine("usage: OrgGraph.Bench engine [--quick] | questions [--quick] | micro | generate <positions> <folder>");
        return 2;
}
foreach (var aim in aims) Console.WriteLine(aim);
return aims.Any(a => a.IsFailed) ? 1 : 0;
