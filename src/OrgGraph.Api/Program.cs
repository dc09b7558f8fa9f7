using OrgGraph.Api.Commands;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);

/// <summary>The program, named so that tests can start it.</summary>
public sealed partial class Program;
