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

    /// <summary>What was sought cannot be reached, or no way to it was found; the answer says which and why.</summary>
    public const int CannotBeReached = 4;

    /// <summary>Each code and what it means, for the help.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> Meanings(Session session) =>
    [
        ("0", session.Say("Berhasil.", "All went well.")),
        ("1", session.Say("Data bermasalah; masalahnya sudah disebutkan.", "The data has problems; they were listed.")),
        ("2", session.Say("Perintah tidak dapat dijalankan seperti yang diberikan.", "The command cannot be carried out as it was given.")),
        ("3", session.Say("Kesalahan program.", "A fault of the program.")),
        ("4", session.Say("Target tidak dapat dicapai, atau caranya belum ditemukan; sebabnya sudah disebutkan.", "The goal cannot be reached, or no way to it was found; why was told.")),
        ("130", session.Say("Dihentikan dengan Ctrl+C.", "Stopped by Ctrl+C.")),
        ("143", session.Say("Dihentikan dengan SIGTERM.", "Stopped by SIGTERM.")),
    ];
}
