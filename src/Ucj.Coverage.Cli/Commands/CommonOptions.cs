using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The arguments and options several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>More than any budget has, and small enough that sums with it fit 64 bits.</summary>
    public const long MostMoney = 1_000_000_000_000_000;

    public static Argument<string> Folder(Session session) => new("FOLDER")
    {
        Description = session.Say("Folder data kabupaten.", "The regency's data folder."),
    };

    public static Option<OutputFormat> Format(Session session) => OneOf(
        "--format",
        session.Say("Bentuk hasil", "Form of the result"),
        OutputFormat.Table,
        Enum.GetValues<OutputFormat>());

    public static Option<bool> Strict(Session session) => new("--strict")
    {
        Description = session.Say("Tolak bulan di luar data, alih-alih meninggalkannya", "Refuse months outside the data rather than leave them out"),
    };

    public static Option<bool> Partial(Session session) => new("--partial")
    {
        Description = session.Say(
            "Pakai baris yang baik; simpan baris yang ditolak di samping masukan (NAMA.rejected.csv).",
            "Use the good rows; keep the rejected ones beside the input (NAME.rejected.csv)."),
    };

    public static Option<string?> Denominator(Session session) => new("--denominator")
    {
        Description = session.Say("Nama penyebut, seperti LABOUR_FORCE.", "Name of a denominator, such as LABOUR_FORCE."),
        HelpName = "NAME",
    };

    public static Option<YearMonth?> Month(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM",
        CustomParser = result => Parsed(result, "YYYY-MM",
            text => ContributionMonth.TryParse(text, out var month) ? month : (YearMonth?)null),
    };

    /// <summary>The month a question is about; the last of the data where nothing is said.</summary>
    public static Option<YearMonth?> LastMonth(Session session) => Month(
        "--month",
        session.Say("Bulan yang ditanyakan [bawaan: akhir data]", "The month asked about [default: last of the data]"));

    public static Option<RegionCode?> Region(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "CODE",
        CustomParser = result => Parsed(result, "13.11.01",
            text => RegionCode.TryParse(text, null, out var code) ? code : (RegionCode?)null),
    };

    /// <summary>An option that takes a whole number in bounds, both inclusive.</summary>
    public static Option<long> Number(string name, string description, long otherwise, long lowest, long highest) => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} [{otherwise}]"),
        HelpName = "N",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => Parsed(
            result,
            new Phrase($"{lowest} sampai {highest}", $"{lowest} to {highest}"),
            text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= lowest && number <= highest ? number : (long?)null) ?? otherwise,
    };

    /// <summary>An option that may be absent and takes a whole number; what is out of bounds is for the law to refuse.</summary>
    public static Option<long?> Whole(string name, string description, long highest = long.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Parsed(
            result,
            new Phrase($"bilangan bulat dengan angka saja, paling banyak {highest}", $"a whole number in plain digits, at most {highest}"),
            text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= -highest && number <= highest ? number : (long?)null),
    };

    /// <summary>An option that may be absent and takes money that there is to spend.</summary>
    public static Option<long?> Money(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "AMOUNT",
        CustomParser = result => Parsed(result, new Phrase($"rupiah dengan angka saja, 1 sampai {MostMoney}", $"rupiah in plain digits, 1 to {MostMoney}"), text =>
            Rupiah.TryParse(text, null, out var rupiah) && rupiah.Amount is >= 1 and <= MostMoney ? rupiah.Amount : (long?)null),
    };

    /// <summary>An option that may be absent and takes one of the codes of an enum.</summary>
    public static Option<T?> CodeOf<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = $"{description}: {string.Join('|', Code.All<T>())}",
            HelpName = "CODE",
            CustomParser = result => Parsed(result, string.Join('|', Code.All<T>()),
                text => Code.TryParse<T>(text, out var value) ? value : (T?)null),
        };

    /// <summary>An option that takes one of some enum values, in lower case.</summary>
    public static Option<T> OneOf<T>(string name, string description, T otherwise, params IReadOnlyList<T> values)
        where T : struct, Enum
    {
        var words = string.Join('|', values.Select(WordOf));
        return new Option<T>(name)
        {
            Description = $"{description}: {words} [{WordOf(otherwise)}]",
            HelpName = words,
            DefaultValueFactory = _ => otherwise,
            CustomParser = result => Parsed(result, words, text =>
                Code.TryParse<T>(text, out var value) && values.Contains(value) ? value : (T?)null) ?? otherwise,
        };
    }

    /// <summary>The value of an option's only token, or an error that says what was found and expected.</summary>
    public static T? Parsed<T>(ArgumentResult result, string expected, Func<string, T?> parse)
        where T : struct => Parsed(result, new Phrase(expected, expected), parse);

    /// <inheritdoc cref="Parsed{T}(ArgumentResult, string, Func{string, T?})"/>
    public static T? Parsed<T>(ArgumentResult result, Phrase expected, Func<string, T?> parse)
        where T : struct
    {
        var found = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (parse(found) is { } value) return value;
        Refuse(result, found, expected);
        return null;
    }

    /// <summary>Reads a percentage as people write it, with a decimal point or comma; none where the text is no percentage.</summary>
    public static Percent? PercentOf(string text) =>
        Percent.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text.Replace(',', '.'), CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>Refuses a value of an option, in the language of the session: what was found, and what was expected.</summary>
    public static void Refuse(SymbolResult result, string found, Phrase expected)
    {
        var option = (result as OptionResult ?? result.Parent as OptionResult)?.Option.Name ?? "";
        result.AddError(UcjRoot.SessionOf(result).Say(
            $"{option}: ditemukan '{found}', seharusnya {expected.Id}.", $"{option}: found '{found}', expected {expected.En}."));
    }

    /// <summary>The value of an enum as options and JSON spell it: its code in lower case.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => Code.Of(value).ToLowerInvariant();
}
