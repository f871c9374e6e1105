using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj seek FOLDER</c>: the least money that reaches a target in a month, or what makes it impossible.</summary>
internal static class SeekCommand
{
    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var target = new Option<Percent?>("--target")
        {
            Description = session.Say("Persen yang hendak dicapai.", "The percentage to reach."),
            HelpName = "28.30",
            Required = true,
            CustomParser = result => CommonOptions.Parsed(
                result, new Phrase("persentase seperti 28,30", "a percentage such as 28.30"), CommonOptions.PercentOf),
        };
        var definition = new Option<string?>("--definition")
        {
            Description = session.Say("Nama penyebut [bawaan: REGISTRY]", "Name of the denominator [default: REGISTRY]"),
            HelpName = "NAME",
        };
        var by = CommonOptions.Month("--by", session.Say("Bulan target.", "The month of the target."));
        by.Required = true;
        var from = CommonOptions.Month("--from", session.Say("Bulan pertama yang dibayari [bawaan: bulan target]", "First month paid for [default: the target's]"));
        var until = CommonOptions.Month("--until", session.Say("Bulan terakhir yang dibayari [bawaan: bulan target]", "Last month paid for [default: the target's]"));
        var purses = new Option<string[]>("--purses")
        {
            Description = session.Say("Hanya sumber dana ini mendapat uang baru.", "Only these purses get new money."),
            HelpName = "ID",
            AllowMultipleArgumentsPerToken = true,
        };
        var floors = PurseOptions.Amounts("--floor", session.Say("Uang baru paling sedikit untuk sebuah sumber dana.", "New money a purse gets at least."));
        var ceilings = PurseOptions.Amounts("--ceiling", session.Say("Uang baru paling banyak untuk sebuah sumber dana.", "New money a purse gets at most."));
        var money = CommonOptions.Money("--money", session.Say(
            "Cari juga bulan paling awal, dari bulan pertama sampai --by, yang tercapai dengan sekian rupiah baru.",
            "Also seek the earliest month, from the first paid for to --by, that so many new rupiah reach."));
        var scenario = new Option<string?>("--scenario")
        {
            Description = session.Say("Tulis yang ditemukan sebagai berkas skenario baru.", "Write what is found as a new scenario file."),
            HelpName = "FILE",
        };
        var steps = SearchOptions.Steps(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("seek", session.Say(
            "Uang baru paling sedikit untuk mencapai target, atau apa yang membuatnya mustahil.",
            "The least new money that reaches a target, or what makes it impossible."))
        {
            folder, target, definition, by, from, until, purses, floors, ceilings, money, scenario, steps, format, partial,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(scenario);
            if (path is not null && File.Exists(path))
            {
                session.Error.WriteLine(session.Say(
                    $"--scenario: berkas '{path}' sudah ada. Pilih nama lain, atau hapus dahulu.",
                    $"--scenario: found file '{path}' there already, expected a new one. Choose another name, or remove it first."));
                return ExitCode.WrongUsage;
            }

            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            var month = parsed.GetValue(by)!.Value;
            var request = new GoalRequest(parsed.GetValue(target)!.Value, parsed.GetValue(definition) ?? Denominators.Registry, month)
            {
                From = parsed.GetValue(from),
                Until = parsed.GetValue(until),
                Purses = parsed.GetValue(purses) ?? [],
                Floors = parsed.GetRequiredValue(floors),
                Ceilings = parsed.GetRequiredValue(ceilings),
                SearchSteps = parsed.GetValue(steps),
            };
            if (IsOutOfOrder(session, request) || !Knows(session, dataset.Model, "--purses", request.Purses)
                || !Knows(session, dataset.Model, "--floor", request.Floors.Keys) || !Knows(session, dataset.Model, "--ceiling", request.Ceilings.Keys))
            {
                return ExitCode.WrongUsage;
            }

            var report = session.Progress.While(new Phrase("Mencari", "Seeking"), progress => SeekReport.Of(
                dataset.Model, request, parsed.GetValue(money) is { } amount ? new Rupiah(amount) : null, new WorkHundredths(progress), session.Cancellation));
            report.Write(session, parsed.GetValue(format));
            if (path is not null) Keep(session, path, report.Answer);
            return exitCode != ExitCode.Fine || report.Answer.IsPossible ? exitCode : ExitCode.CannotBeReached;
        });
        return command;
    }

    private static bool Knows(Session session, CoverageModel model, string option, IEnumerable<string> ids) =>
        ids.All(id => PurseOptions.Find(session, model, option, id) is not null);

    private static bool IsOutOfOrder(Session session, GoalRequest request)
    {
        var (first, last) = (request.From ?? request.By, request.Until ?? request.By);
        if (first <= request.By && request.By <= last) return false;
        var (from, by, until) = (ContributionMonth.Format(first), ContributionMonth.Format(request.By), ContributionMonth.Format(last));
        session.Error.WriteLine(session.Say(
            $"Ditemukan --from {from}, --by {by}, --until {until}, seharusnya dalam urutan itu.",
            $"Found --from {from}, --by {by}, --until {until}, expected them in that order."));
        return true;
    }

    private static void Keep(Session session, string path, GoalAnswer answer)
    {
        if (answer.Parts.Count == 0)
        {
            session.Error.WriteLine(session.Say(
                $"Tidak ada uang baru, jadi tidak ada skenario: '{path}' tidak ditulis.",
                $"There is no new money, so there is no scenario: '{path}' was not written."));
            return;
        }

        session.Interruption.WhileWriting(() =>
        {
            File.WriteAllText(path, answer.Scenario.ToJson());
            return path;
        });
        var (first, last) = (ContributionMonth.Format(answer.Request.Window.First), ContributionMonth.Format(answer.Request.Window.Last));
        var command = $"ucj scenario FOLDER {path} --from {first} --to {last} --denominator {answer.Request.Definition}";
        session.Error.WriteLine(session.Say(
            $"Skenario ditulis: {path}. Lihat hasilnya dengan '{command}'.",
            $"Scenario written: {path}. See what it comes to with '{command}'."));
    }
}
