using System.CommandLine;
using System.CommandLine.Help;
using Ucj.Coverage.Cli.Commands;

namespace Ucj.Coverage.Cli;

/// <summary>The root of the command line.</summary>
internal static class UcjCommand
{
    private const string LanguageOption = "--language";
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Parses and runs one command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var session = new Session(output, error, LanguageOf(args));
        var parsed = Create(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var refused in parsed.Errors) error.WriteLine(refused.Message);
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (CoverageException refused)
        {
            error.WriteLine(refused.Text.In(session.Language));
            return ExitCode.WrongUsage;
        }
        catch (InvalidDataException refused)
        {
            error.WriteLine(refused.Message);
            return ExitCode.ProblemsInData;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(FileFault.Of(refused).In(session.Language));
            return ExitCode.WrongUsage;
        }
        catch (Exception fault)
        {
            error.WriteLine(session.Say(
                $"Kesalahan program: {fault.Message} Laporkan bersama perintahnya.",
                $"A fault of the program: {fault.Message} Please report it with the command."));
            return ExitCode.Fault;
        }
    }

    private static Command Create(Session session)
    {
        var language = new Option<Language>(LanguageOption)
        {
            Description = session.Say("Bahasa: id atau en [bawaan: dari LANG, selain itu en]",
                "Language: id or en [default: from LANG, else en]"),
            Recursive = true,
        };
        return new Command("ucj", session.Say(
            "Cakupan semesta Jamsostek sebuah kabupaten, dari folder datanya.",
            "Universal Coverage Jamsostek of a regency, from its data folder."))
        {
            CheckCommand.Create(session),
            ImportCommand.Create(session),
            ReportCommand.Create(session),
            ObservationsCommand.Create(session),
            EmployersCommand.Create(session),
            CommunitiesCommand.Create(session),
            ProjectsCommand.Create(session),
            CliffCommand.Create(session),
            ReallocateCommand.Create(session),
            PlanCommand.Create(session),
            PursesCommand.Create(session),
            ExplainDatasetCommand.Create(session),
            QuoteCommand.Create(session),
            LawCommand.Create(session),
            ProjectCommand.Create(session),
            ScenarioCommand.Create(session),
            SeekCommand.Create(session),
            BreadthCommand.Create(session),
            SampleCommand.Create(session),
            language,
            new HelpOption(),
            new VersionOption(),
        };
    }

    /// <summary>The language is needed before parsing, as the help is written in it.</summary>
    private static Language LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i + 1 < args.Count; i++)
        {
            if (args[i] == LanguageOption) return Word(args[i + 1]);
        }

        var environment = LocaleVariables.Select(Environment.GetEnvironmentVariable);
        return Word(environment.FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "");

        static Language Word(string word) =>
            word.StartsWith("id", StringComparison.OrdinalIgnoreCase) ? Language.Id : Language.En;
    }
}
