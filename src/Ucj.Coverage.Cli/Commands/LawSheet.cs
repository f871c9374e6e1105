using System.Globalization;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>Values of law as rows and columns; a table for people gives each source a number, listed below it.</summary>
internal static class LawSheet
{
    private static readonly SheetColumn Rule = new("rule", new("aturan", "rule"));
    private static readonly SheetColumn Name = new("name", new("nama", "name"));
    private static readonly SheetColumn From = new("from_month", new("sejak", "from"));

    private static readonly SheetColumn[] Reference =
    [
        new("regulation", new("peraturan", "regulation")),
        new("article", new("pasal", "article")),
        new("source", new("sumber", "source")),
        new("confidence", new("keyakinan", "confidence")),
        new("state", new("keadaan", "state")),
        new("known_until", new("diketahui sampai", "known until")),
    ];

    private static readonly SheetColumn[] Values = [Rule, Name, From, new("value", new("nilai", "value")), .. Reference];

    private static readonly SheetColumn[] Changes =
        [Rule, Name, From, new("old", new("lama", "old")), new("new", new("baru", "new")), .. Reference];

    /// <summary>Writes what is in force.</summary>
    public static void Write(Session session, IReadOnlyList<LawValue> values, IReadOnlyList<Warning> warnings, OutputFormat format) =>
        Write(session, format, Values, values, warnings, source => values.Select(value => new object?[]
        {
            value.Rule,
            value.Name.In(session.Language),
            ContributionMonth.Format(value.From),
            value.Value.In(session.Language),
            value.Reference.Regulation,
            value.Reference.Article,
            source(value),
            Code.Of(value.Reference.Confidence),
            Code.Of(value.State),
            KnownUntil(value),
        }));

    /// <summary>Writes what changes.</summary>
    public static void Write(Session session, IReadOnlyList<LawChange> changes, IReadOnlyList<Warning> warnings, OutputFormat format) =>
        Write(session, format, Changes, [.. changes.Select(one => one.New)], warnings, source => changes.Select(one => new object?[]
        {
            one.Rule,
            one.New.Name.In(session.Language),
            ContributionMonth.Format(one.From),
            one.Old?.Value.In(session.Language),
            one.New.Value.In(session.Language),
            one.New.Reference.Regulation,
            one.New.Reference.Article,
            source(one.New),
            Code.Of(one.New.Reference.Confidence),
            Code.Of(one.New.State),
            KnownUntil(one.New),
        }));

    private static string? KnownUntil(LawValue value) => value.KnownUntil is { } known ? ContributionMonth.Format(known) : null;

    private static void Write(
        Session session,
        OutputFormat format,
        SheetColumn[] columns,
        IReadOnlyList<LawValue> values,
        IReadOnlyList<Warning> warnings,
        Func<Func<LawValue, string>, IEnumerable<object?[]>> rows)
    {
        if (format != OutputFormat.Table)
        {
            new Sheet(columns, rows(value => value.Reference.Source)) { Warnings = warnings }.Write(session, format);
            return;
        }

        string[] sources = [.. values.Select(value => value.Reference.Source).Distinct(StringComparer.Ordinal)];
        new Sheet(columns, rows(value => NumberOf(value.Reference.Source))).Write(session, format);
        foreach (var source in sources) session.Tell($"{NumberOf(source)} {source}");
        session.Warn(warnings);

        string NumberOf(string source) =>
            string.Create(CultureInfo.InvariantCulture, $"[{Array.IndexOf(sources, source) + 1}]");
    }
}
