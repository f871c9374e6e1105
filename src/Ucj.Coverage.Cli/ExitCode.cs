namespace Ucj.Coverage.Cli;

/// <summary>What <c>ucj</c> returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>The data has problems; they were listed.</summary>
    public const int ProblemsInData = 1;

    /// <summary>The command cannot be carried out as it was given.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 3;
}
