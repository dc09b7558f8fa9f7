using BenchmarkDotNet.Running;
using OrgGraph.Bench.Micro;
using OrgGraph.Bench.Suites;

var quick = args.Contains("--quick");
var (rounds, each) = quick ? (3, TimeSpan.FromSeconds(1)) : (7, TimeSpan.FromSeconds(3));
IReadOnlyList<Aim> aims;
switch (args.FirstOrDefault())
{
    case "engine":
        aims = await EngineSuite.RunAsync(rounds, each);
        break;
    case "micro":
        BenchmarkRunner.Run<RuleBenchmarks>(args: args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("usage: OrgGraph.Bench engine [--quick] | micro");
        return 2;
}
foreach (var aim in aims) Console.WriteLine(aim);
return aims.Any(a => a.IsFailed) ? 1 : 0;
