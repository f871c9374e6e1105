using System.CommandLine;
using System.Resources;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.Cli.Tests;

/// <summary>Everything the command line says of itself is said in the language asked for.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Words_EveryCommandArgumentAndOption_HasTwoDescriptionsThatDiffer()
    {
        var (id, en) = (DescriptionsOf(Language.Id), DescriptionsOf(Language.En));

        id.Keys.ShouldBe(en.Keys, ignoreOrder: true);
        id.Count.ShouldBeGreaterThan(100);
        foreach (var (where, text) in id)
        {
            text.ShouldNotBeNullOrWhiteSpace(where);
            en[where].ShouldNotBeNullOrWhiteSpace(where);
            text.ShouldNotBe(en[where], where);
        }
    }

    [Theory]
    [InlineData("id", 80)]
    [InlineData("en", 80)]
    [InlineData("id", 40)]
    [InlineData("en", 100)]
    public void Help_OfEveryCommand_FitsTheTerminalAndSpeaksTheLanguage(string language, int width)
    {
        string[] headings = language == "id"
            ? ["Keterangan:", "Pemakaian:", "Argumen:", "Opsi:", "Perintah:", "Kode keluar:"]
            : ["Description:", "Usage:", "Arguments:", "Options:", "Commands:", "Exit codes:"];
        foreach (var command in Root(Language.En).Subcommands.Select(one => one.Name).Append(""))
        {
            string[] words = command == "" ? ["--help"] : [command, "--help"];
            var run = UcjRun.At(width, [.. words, "--language", language]);

            run.ExitCode.ShouldBe(0, command);
            run.Error.ShouldBeEmpty(command);
            run.Output.Split('\n').Where(line => line.Length > width).ShouldBeEmpty(command);
            run.Output.Split('\n').Where(line => line.EndsWith(':') && !line.StartsWith(' ')).ShouldBeSubsetOf(headings, command);
            run.Output.ShouldContain("--help");
        }
    }

    [Fact]
    public void Help_OfTheRoot_TellsExitCodes()
    {
        var help = UcjRun.Of("--help", "--language", "en").Output;

        foreach (var code in new[] { "0", "1", "2", "3", "4", "130", "143" }) help.ShouldMatch($@"(?m)^  {code} +\w");
    }

    [Theory]
    [InlineData("id", "Tidak ada perintah, seharusnya salah satu. Lihat 'ucj --help'.\n")]
    [InlineData("en", "Found no command, expected one. See 'ucj --help'.\n")]
    [InlineData("id", "report: FOLDER tidak ada, seharusnya diberikan. Lihat 'ucj report --help'.\n", "report")]
    [InlineData("en", "report: found no FOLDER, expected one. See 'ucj report --help'.\n", "report")]
    [InlineData("id", "Ditemukan '--bogus', seharusnya sebuah perintah atau opsi yang dikenal. Lihat 'ucj check --help'.\n", "check", "x", "--bogus")]
    [InlineData("en", "Found '--bogus', expected a known command or option. See 'ucj check --help'.\n", "check", "x", "--bogus")]
    [InlineData("id", "--from: tidak ada nilai, seharusnya ada sesudahnya. Lihat 'ucj report --help'.\n", "report", "x", "--from")]
    [InlineData("en", "--from: found no value, expected one after it. See 'ucj report --help'.\n", "report", "x", "--from")]
    [InlineData("id", "--store: tidak ada, seharusnya diberikan. Lihat 'ucj import --help'.\n", "import", "x")]
    [InlineData("en", "--store: found nothing, expected it to be given. See 'ucj import --help'.\n", "import", "x")]
    [InlineData("id", "--from: ditemukan 2 nilai, seharusnya satu. Lihat 'ucj report --help'.\n", "report", "x", "--from", "2025-01", "--from", "2025-02")]
    [InlineData("en", "--from: found 2 values, expected one. See 'ucj report --help'.\n", "report", "x", "--from", "2025-01", "--from", "2025-02")]
    [InlineData("id", "Ditemukan 'maybe', seharusnya sebuah perintah atau opsi yang dikenal. Lihat 'ucj check --help'.\n", "check", "x", "--partial=maybe")]
    [InlineData("id", "--from: ditemukan 'x', seharusnya YYYY-MM.\n", "report", "x", "--from", "x")]
    [InlineData("id", "--by: ditemukan 'x', seharusnya masing-masing paling banyak sekali dari district,village,group,segment,sector,tier,vulnerable.\n", "report", "x", "--by", "x")]
    [InlineData("id", "--allow-removals: ditemukan '5%', seharusnya banyaknya baris, atau all.\n", "import", "x", "--store", "y", "--allow-removals", "5%")]
    [InlineData("id", "--tolerance: ditemukan '999', seharusnya 0 sampai 120 bulan.\n", "report", "x", "--tolerance", "999")]
    [InlineData("id", "--lapse: ditemukan '-1', seharusnya 0 sampai 1000000.\n", "project", "x", "--lapse", "-1")]
    [InlineData("id", "--low: ditemukan '1', seharusnya tiga angka per sejuta seperti 8000,2000,0, masing-masing 0 sampai 1000000.\n", "project", "x", "--low", "1")]
    [InlineData("id", "--money-for: ditemukan '0', seharusnya 1 atau lebih.\n", "plan", "x", "--money-for", "0")]
    [InlineData("id", "--floor: ditemukan 'CSR', seharusnya ID=AMOUNT, rupiah dengan angka saja, 0 sampai 1000000000000000, tiap sumber dana sekali.\n", "seek", "x", "--target", "1", "--by", "2026-01", "--floor", "CSR")]
    public void Run_WrongWords_AreRefusedInTheLanguage(string language, string message, params string[] words) =>
        UcjRun.Of(["--language", language, .. words]).ShouldBe(new UcjRun(2, "", message));

    [Theory]
    [InlineData("--language=id")]
    [InlineData("--language", "id")]
    public void Run_LanguageInEitherForm_IsSpoken(params string[] language) =>
        UcjRun.Of(["--help", .. language]).Output.ShouldStartWith("Keterangan:\n");

    [Fact]
    public void Run_UnknownLanguage_IsRefused() => UcjRun.Of("check", "x", "--language", "xx").ShouldBe(
        new UcjRun(2, "", "--language: found 'xx', expected id|en.\n"));

    /// <summary>The parser's own sentences, as its package has them: none may reach a person.</summary>
    [Fact]
    public void UsageError_EverySentenceOfTheParser_IsPutInOurWords()
    {
        string[] neverMet = ["ArgumentConversionCannotParse", "DirectoryDoesNotExist", "ErrorReadingResponseFile", "FileDoesNotExist", "FileOrDirectoryDoesNotExist",
            "InvalidCharactersInFileName", "InvalidCharactersInPath", "ResponseFileNotFound", "SuggestionsTokenNotMatched", "UnrecognizedArgument", "ExceptionHandlerHeader"];
        var sentences = new ResourceManager("System.CommandLine.Properties.Resources", typeof(Command).Assembly)
            .GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<System.Collections.DictionaryEntry>()
            .Where(entry => !((string)entry.Key).StartsWith("Help", StringComparison.Ordinal) && !((string)entry.Key).StartsWith("Version", StringComparison.Ordinal))
            .Where(entry => !neverMet.Contains((string)entry.Key))
            .Select(entry => Regex.Replace((string)entry.Value!, @"\{\d\}", "x"));
        foreach (var sentence in sentences) UsageError.IsOfTheParser(sentence).ShouldBeTrue(sentence);
    }

    private static Dictionary<string, string?> DescriptionsOf(Language language)
    {
        var found = new Dictionary<string, string?>();
        var root = Root(language);
        foreach (var command in root.Subcommands.Append(root))
        {
            found.Add(command.Name, command.Description);
            foreach (var argument in command.Arguments) found.Add($"{command.Name} {argument.Name}", argument.Description);
            foreach (var option in UcjHelp.OptionsOf(command)) found.Add($"{command.Name} {option.Name}", option.Description);
        }

        return found;
    }

    private static Command Root(Language language) => UcjCommand.Create(new Session(TextWriter.Null, TextWriter.Null, language));
}
