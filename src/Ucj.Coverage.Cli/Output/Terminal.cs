using Spectre.Console;

namespace Ucj.Coverage.Cli.Output;

/// <summary>Who looks at what is written, and how wide his terminal is.</summary>
internal static class Terminal
{
    /// <summary>How wide tables may be where nobody looks on.</summary>
    public const int PlainWidth = 200;

    /// <summary>Narrower than this nothing is laid out; such a terminal is taken to be this wide.</summary>
    private const int LeastWidth = 40;

    /// <summary>Whether a person looks at the writer: it is the process's own, and not redirected.</summary>
    public static bool IsShown(TextWriter writer) =>
        (ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected)
        || (ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);

    /// <summary>How many columns the person who looks at a writer sees; nothing where none does.</summary>
    public static int? WidthOf(TextWriter writer) =>
        IsShown(writer) ? Math.Max(LeastWidth, For(writer).Profile.Width) : null;

    /// <summary>The console of a writer at which a person looks.</summary>
    public static IAnsiConsole For(TextWriter writer)
    {
        // Left to itself, the console looks at standard output alone, which may be redirected while the error stream is watched.
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
    }
}
