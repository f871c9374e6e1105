using System.CommandLine;
using System.CommandLine.Parsing;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Exchange.Premiums;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj quote</c>: what one worker or project costs in a month, or every row of a file.</summary>
internal static class QuoteCommand
{
    private static readonly string Columns = string.Join(',', PremiumCasesFile.Columns);

    public static Command Create(Session session)
    {
        var file = new Option<string?>("--file")
        {
            Description = session.Say("Berkas CSV dengan banyak kasus, berkolom " + Columns,
                "A CSV file of many cases, with the columns " + Columns),
            HelpName = "FILE",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = session.Say("Jelaskan tiap baris dengan satu kalimat", "Explain each line in one sentence"),
        };
        var format = CommonOptions.Format(session);
        var profile = new QuoteOptions(session);
        var command = new Command("quote", session.Say(
            "Iuran satu pekerja atau proyek pada satu bulan, dengan dasar hukumnya; atau setiap baris sebuah berkas.",
            "The premium of one worker or project in a month, with its legal references; or of every row of a file."))
        {
            file, explain, format,
        };
        foreach (var option in profile.All) command.Add(option);
        command.Validators.Add(result =>
        {
            bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
            if (!IsGiven(file)) RefuseMissing(session, result, profile.Required.Where(option => !IsGiven(option)));
            else RefuseBesideFile(session, result, profile.All.Append(explain).Where(IsGiven));
        });
        command.SetAction(parsed => parsed.GetValue(file) is { } path
            ? QuoteFile(session, path, parsed.GetValue(format))
            : QuoteOne(session, profile, parsed, parsed.GetValue(format), parsed.GetValue(explain)));
        return command;
    }

    private static void RefuseMissing(Session session, CommandResult result, IEnumerable<Option> missing)
    {
        foreach (var option in missing)
        {
            result.AddError(session.Say(
                $"{option.Name}: tidak ada, seharusnya --segment dan --month untuk satu kasus, atau --file untuk banyak.",
                $"{option.Name}: found nothing, expected --segment and --month for one quote, or --file for many."));
        }
    }

    private static void RefuseBesideFile(Session session, CommandResult result, IEnumerable<Option> given)
    {
        foreach (var option in given)
        {
            result.AddError(session.Say(
                $"{option.Name}: ditemukan di samping --file, seharusnya hanya salah satu: tiap baris berkas memuat kasusnya.",
                $"{option.Name}: found beside --file, expected one or the other: each row of the file holds its case."));
        }
    }

    private static int QuoteOne(Session session, QuoteOptions options, ParseResult parsed, OutputFormat format, bool explain)
    {
        var quote = PremiumSchedule.Default.Quote(options.Profile(parsed), options.Month(parsed));
        if (format == OutputFormat.Table) QuoteSheet.WriteForPeople(session, quote);
        else (QuoteSheet.Of([(null, quote)]) with { Warnings = quote.Warnings }).Write(session, format, json => QuoteJson.WriteParts(json, quote, explain, session));

        // Sentences belong to what people read, and would break what programs read.
        Action<string> tell = format == OutputFormat.Table ? session.Tell : session.Error.WriteLine;
        foreach (var note in quote.Notes) tell(note.In(session.Language));
        foreach (var line in explain ? quote.Lines : []) tell(line.Explain(session.Language));
        if (format == OutputFormat.Table) session.Warn(quote.Warnings);
        return ExitCode.Fine;
    }

    private static int QuoteFile(Session session, string path, OutputFormat format)
    {
        if (!File.Exists(path))
        {
            throw new CoverageException("MISSING_FILE", new Phrase(
                $"Berkas '{path}' tidak ada, seharusnya berkas CSV berisi kasus. Periksa jalurnya.",
                $"Found no file '{path}', expected a CSV file of cases. Check the path."));
        }

        var exitCode = ExitCode.Fine;
        var (problems, notes) = (new List<Problem>(), new List<Problem>());
        var cases = PremiumCasesFile.Read(path, PremiumSchedule.Default, Report, Note);
        var warnings = new List<Warning>();
        (QuoteSheet.Of(Quotes()) with { Warnings = warnings }).Write(session, format, json =>
            SheetJson.WriteRows(json, "problems", ProblemSheet.Of(problems, [], notes, session.Language)));
        return exitCode;

        // What is doubtful is known once the last row is read; a sheet says it after its rows.
        IEnumerable<(string? Id, PremiumQuote Quote)> Quotes()
        {
            var doubts = new QuoteDoubts();
            foreach (var one in cases)
            {
                doubts.Add(one.Quote);
                yield return (one.Id, one.Quote);
            }

            warnings.AddRange(doubts.Warnings);
        }

        void Report(Problem problem)
        {
            exitCode = ExitCode.ProblemsInData;
            problems.Add(problem);
            session.Error.WriteLine(problem.In(session.Language));
        }

        void Note(Problem note)
        {
            notes.Add(note);
            session.Error.WriteLine(note.In(session.Language));
        }
    }
}
