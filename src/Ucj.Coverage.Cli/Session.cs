using Ucj.Coverage.Cli.Output;

namespace Ucj.Coverage.Cli;

/// <summary>What every command is given: where to write, in which language, how wide.</summary>
/// <param name="output">Where results go.</param>
/// <param name="error">Where all else goes.</param>
/// <param name="language">The language of everything a person reads.</param>
/// <param name="width">The columns a person sees; where none looks on, as wide as tables like.</param>
/// <param name="interruption">The wish to stop; by default there never is one.</param>
internal sealed class Session(
    TextWriter output, TextWriter error, Language language, int? width = null, Interruption? interruption = null)
{
    /// <summary>Where results go, and nothing else.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Where problems, notes and progress go; what a person reads there is folded for him.</summary>
    public TextWriter Error { get; } =
        (width ?? Terminal.WidthOf(error)) is { } seen ? new FoldingWriter(error, seen) { NewLine = error.NewLine } : error;

    /// <summary>The language of everything a person reads.</summary>
    public Language Language { get; } = language;

    /// <summary>How many columns a table may take.</summary>
    public int Width => Seen ?? Terminal.PlainWidth;

    /// <summary>How many columns a person sees; nothing where the result goes to a file or another program.</summary>
    private int? Seen { get; } = width ?? Terminal.WidthOf(output);

    /// <summary>The names behind the codes of the data that is open, once some is.</summary>
    public CodeNames? Names { get; set; }

    /// <summary>What is doubtful about the data that are open; part of every answer from them as JSON.</summary>
    public IReadOnlyList<Warning> DataWarnings { get; set; } = [];

    /// <summary>Shows how far long work is.</summary>
    public ProgressBar Progress { get; } = new(error, language, interruption?.Token ?? default);

    /// <summary>The wish to stop.</summary>
    public Interruption Interruption { get; } = interruption ?? new Interruption();

    /// <summary>Tells work to stop.</summary>
    public CancellationToken Cancellation => Interruption.Token;

    /// <summary>Says on the error stream what is doubtful about an answer, each warning on a line of its own.</summary>
    public void Warn(IEnumerable<Warning> warnings)
    {
        foreach (var warning in warnings) Error.WriteLine(warning.In(Language));
    }

    /// <summary>Writes sentences that belong to a result a person reads, folded to what he sees; a file has them as they are.</summary>
    public void Tell(string sentence)
    {
        foreach (var line in sentence.Split('\n'))
        {
            if (Seen is { } columns) foreach (var part in TextFold.Lines(line, columns)) Output.WriteLine(part);
            else Output.WriteLine(line);
        }
    }

    /// <summary>A text in the session's language.</summary>
    public string Say(string id, string en) => new Phrase(id, en).In(Language);

    /// <summary>A text with values in it, written as the session's language writes numbers.</summary>
    public string Say(Sentence<Indonesian> id, Sentence<English> en) => new Phrase(id, en).In(Language);
}
