using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Ucj.Coverage.Cli.Commands;

namespace Ucj.Coverage.Cli;

/// <summary>The root of the command line.</summary>
internal static class UcjCommand
{
    private const string LanguageOption = "--language";
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Parses and runs one command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(
        IReadOnlyList<string> args, TextWriter output, TextWriter error, int? width = null, Interruption? interruption = null)
    {
        // The parser speaks many languages, but not both of ours: it speaks English, and what it says is put in our words.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var session = new Session(output, error, LanguageOf(args), width, interruption);
        session.Interruption.Language = session.Language;
        var exitCode = session.Interruption.Run(() => Run(session, args), error);
        if (!session.Cancellation.IsCancellationRequested) session.Error.Flush();
        return exitCode;
    }

    private static int Run(Session session, IReadOnlyList<string> args)
    {
        var parsed = Create(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var refused in parsed.Errors) session.Error.WriteLine(UsageError.Of(refused, session));
            return ExitCode.WrongUsage;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = session.Output,
                Error = session.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // signals are ours
            };
            return parsed.InvokeAsync(configuration, session.Cancellation).GetAwaiter().GetResult();
        }
        catch (CoverageException refused)
        {
            session.Error.WriteLine(refused.Text.In(session.Language));
            return ExitCode.WrongUsage;
        }
        catch (InvalidDataException refused)
        {
            session.Error.WriteLine(refused.Message);
            return ExitCode.ProblemsInData;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            session.Error.WriteLine(FileFault.Of(refused).In(session.Language));
            return ExitCode.WrongUsage;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            session.Error.WriteLine(session.Say(
                $"Kesalahan program: {fault.Message} Laporkan bersama perintahnya.",
                $"A fault of the program: {fault.Message} Please report it with the command."));
            return ExitCode.Fault;
        }
    }

    /// <summary>All commands, as a session speaks of them.</summary>
    public static Command Create(Session session)
    {
        var language = new Option<Language?>(LanguageOption)
        {
            HelpName = "id|en",
            CustomParser = result => CommonOptions.Parsed(result, "id|en", text => text switch
            {
                "id" => Language.Id,
                "en" => Language.En,
                _ => (Language?)null,
            }),
            Description = session.Say("Bahasa: id atau en [bawaan: dari LANG, selain itu en]",
                "Language: id or en [default: from LANG, else en]"),
            Recursive = true,
        };
        return new UcjRoot(session, session.Say(
            "Cakupan semesta Jamsostek sebuah kabupaten, dari folder datanya.",
            "Universal Coverage Jamsostek of a regency, from its data folder."))
        {
            CheckCommand.Create(session),
            ImportCommand.Create(session),
            VerifyCommand.Create(session),
            ReportCommand.Create(session),
            ObservationsCommand.Create(session),
            EmployersCommand.Create(session),
            CommunitiesCommand.Create(session),
            ProjectsCommand.Create(session),
            CliffCommand.Create(session),
            ReallocateCommand.Create(session),
            PlanCommand.Create(session),
            PursesCommand.Create(session),
            PaymentsCommand.Create(session),
            ExplainDatasetCommand.Create(session),
            QuoteCommand.Create(session),
            LawCommand.Create(session),
            ProjectCommand.Create(session),
            ScenarioCommand.Create(session),
            SeekCommand.Create(session),
            BreadthCommand.Create(session),
            SampleCommand.Create(session),
            language,
            new HelpOption
            {
                Description = session.Say("Tampilkan bantuan ini.", "Show this help."),
                Action = new UcjHelp(session),
            },
            new VersionOption { Description = session.Say("Tampilkan versi.", "Show the version.") },
        };
    }

    /// <summary>The language is needed before parsing, as the help is written in it.</summary>
    private static Language LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == LanguageOption && i + 1 < args.Count) return Word(args[i + 1]);
            if (args[i].StartsWith(LanguageOption + "=", StringComparison.Ordinal)) return Word(args[i][(LanguageOption.Length + 1)..]);
        }

        var environment = LocaleVariables.Select(Environment.GetEnvironmentVariable);
        return Word(environment.FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "");

        static Language Word(string word) =>
            word.StartsWith("id", StringComparison.OrdinalIgnoreCase) ? Language.Id : Language.En;
    }
}
