namespace Ucj.Coverage.GraphQL;

/// <summary>How the server ends.</summary>
internal static class ExitCode
{
    /// <summary>It was stopped.</summary>
    public const int Fine = 0;

    /// <summary>The dataset has problems; all of them are printed.</summary>
    public const int Problems = 1;

    /// <summary>It cannot start as asked: no such folder, an address that is taken or is none.</summary>
    public const int WrongUsage = 2;
}
