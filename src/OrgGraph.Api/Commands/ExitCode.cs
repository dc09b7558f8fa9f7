namespace OrgGraph.Api.Commands;

/// <summary>What the program ends with, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>The program did what was asked, and the answer is bad: problems in files, expectations that do not hold, errors in an answer.</summary>
    public const int Problems = 1;

    /// <summary>The command line or the configuration is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something outside is in the way: the store, a file, a port.</summary>
    public const int Environment = 3;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 4;

    /// <summary>Stopped by the user, as shells report Ctrl-C.</summary>
    public const int Stopped = 130;

    /// <summary>The list that <c>--help</c> shows.</summary>
    public const string Help = "Exit codes: 0 all went well; 1 problems in files, expectations that do not hold, or errors in an answer; 2 the command line or the configuration is wrong; 3 the store, a file or a port is in the way; 4 a fault of OrgGraph; 130 stopped by Ctrl-C.";
}
