using System.CommandLine;
using System.CommandLine.Invocation;
using Ucj.Coverage.Cli.Output;

namespace Ucj.Coverage.Cli;

/// <summary>The help of a command, in the language of the session and as wide as its reader sees.</summary>
internal sealed class UcjHelp(Session session) : SynchronousCommandLineAction
{
    private const string Indent = "  ";
    private const int Gap = 2;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        Write(session.Say("Keterangan", "Description"), [(command.Description ?? "", "")]);
        Write(session.Say("Pemakaian", "Usage"), [(UsageOf(command), "")]);
        Write(session.Say("Argumen", "Arguments"), [.. command.Arguments.Select(one => ($"<{one.Name}>", one.Description ?? ""))]);
        Write(session.Say("Opsi", "Options"), [.. OptionsOf(command).Select(one => (NameOf(one), DescriptionOf(one)))]);
        Write(session.Say("Perintah", "Commands"), [.. command.Subcommands.Select(one => (one.Name, one.Description ?? ""))]);
        if (command is UcjRoot) Write(session.Say("Kode keluar", "Exit codes"), ExitCode.Meanings(session));
        return ExitCode.Fine;
    }

    /// <summary>The options of a command and, after them, those every command has.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
        .Where(option => !option.Hidden);

    private string UsageOf(Command command)
    {
        var words = command is UcjRoot ? "ucj" : $"ucj {command.Name}";
        foreach (var argument in command.Arguments) words += $" <{argument.Name}>";
        foreach (var option in command.Options.Where(option => option.Required)) words += $" {NameOf(option)}";
        if (command.Subcommands.Count > 0) words += session.Say(" <perintah>", " <command>");
        return words + session.Say(" [opsi]", " [options]");
    }

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private string DescriptionOf(Option option) =>
        option.Required ? $"{option.Description} {session.Say("(wajib)", "(required)")}" : option.Description ?? "";

    /// <summary>A section: names at the left, texts folded beside them, or below where names are too long for that.</summary>
    private void Write(string title, IReadOnlyList<(string Name, string Text)> lines)
    {
        if (lines.Count == 0) return;
        session.Output.WriteLine(title + ":");
        var room = session.Width - Indent.Length;
        var names = lines.Where(line => line.Text.Length > 0).Select(line => line.Name.Length).DefaultIfEmpty().Max();
        names = Math.Min(names, room * 2 / 5);
        foreach (var (name, text) in lines)
        {
            List<string> texts = text.Length == 0 ? [] : TextFold.Lines(text, room - names - Gap);
            List<string> heads = TextFold.Lines(name, text.Length == 0 ? room : names);
            var beside = heads.TrueForAll(head => head.Length <= names) || texts.Count == 0;
            if (!beside) heads = TextFold.Lines(name, room);
            foreach (var head in beside ? [] : heads) session.Output.WriteLine(Indent + head);
            for (var y = 0; y < Math.Max(beside ? heads.Count : 0, texts.Count); y++)
            {
                var left = beside ? heads.ElementAtOrDefault(y) ?? "" : "";
                session.Output.WriteLine((Indent + left.PadRight(names + Gap) + texts.ElementAtOrDefault(y)).TrimEnd());
            }
        }

        session.Output.WriteLine();
    }
}
