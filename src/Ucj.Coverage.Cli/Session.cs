using Ucj.Coverage.Cli.Output;

namespace Ucj.Coverage.Cli;

/// <summary>What every command is given: where to write, in which language.</summary>
internal sealed class Session(TextWriter output, TextWriter error, Language language)
{
    /// <summary>Where results go, and nothing else.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Where problems, notes and progress go.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>The language of everything a person reads.</summary>
    public Language Language { get; } = language;

    /// <summary>Shows how far long work is.</summary>
    public ProgressBar Progress { get; } = new(error, language);

    /// <summary>Says on the error stream what is doubtful about an answer, each warning on a line of its own.</summary>
    public void Warn(IEnumerable<Warning> warnings)
    {
        foreach (var warning in warnings) Error.WriteLine(warning.In(Language));
    }

    /// <summary>A text in the session's language.</summary>
    public string Say(string id, string en) => new Phrase(id, en).In(Language);
}
