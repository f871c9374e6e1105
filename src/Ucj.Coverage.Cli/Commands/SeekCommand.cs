using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj seek FOLDER</c>: the least money that reaches a target in a month, or what makes it impossible.</summary>
internal static class SeekCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("purse", new("sumber dana", "purse")),
        new("workers", new("pekerja", "workers")),
        new("amount", new("rupiah", "rupiah")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var target = new Option<Percent?>("--target")
        {
            Description = session.Say("Persen yang hendak dicapai.", "The percentage to reach."),
            HelpName = "28.30",
            Required = true,
            CustomParser = result => CommonOptions.Parsed(result, "28.30", text => Percent.TryParse(text, null, out var value) ? value : (Percent?)null),
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
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("seek", session.Say(
            "Uang baru paling sedikit untuk mencapai target, atau apa yang membuatnya mustahil.",
            "The least new money that reaches a target, or what makes it impossible."))
        {
            folder, target, definition, by, from, until, purses, floors, ceilings, format, partial,
        };
        command.SetAction(parsed =>
        {
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
            };
            if (!Knows(session, dataset.Model, "--purses", request.Purses) || !Knows(session, dataset.Model, "--floor", request.Floors.Keys)
                || !Knows(session, dataset.Model, "--ceiling", request.Ceilings.Keys))
            {
                return ExitCode.WrongUsage;
            }

            var answer = session.Progress.While(new Phrase("Mencari", "Seeking"), _ => GoalSeek.LeastMoney(dataset.Model, request));
            new Sheet(Columns, answer.Parts.Select(part => (object?[])[part.SourceId, part.Workers, part.Amount.Amount]))
                .Write(session, parsed.GetValue(format));
            Explain(session, answer);
            return exitCode;
        });
        return command;
    }

    private static bool Knows(Session session, CoverageModel model, string option, IEnumerable<string> ids) =>
        ids.All(id => PurseOptions.Find(session, model, option, id) is not null);

    private static void Explain(Session session, GoalAnswer answer)
    {
        var month = ContributionMonth.Format(answer.Request.By);
        session.Error.WriteLine(session.Say(
            FormattableString.Invariant($"Target {month}: {answer.TargetWorkers} dari {answer.Denominator}; aktif {answer.Active}; dana yang ada membiayai {answer.FundedAnyway}; kurang {answer.Gap}."),
            FormattableString.Invariant($"Target of {month}: {answer.TargetWorkers} of {answer.Denominator}; active {answer.Active}; money there is pays for {answer.FundedAnyway}; {answer.Gap} lack.")));
        if (answer.IsPossible)
        {
            session.Error.WriteLine(session.Say(
                $"Uang baru paling sedikit: Rp{answer.Amount} untuk {answer.Request.Window}.",
                $"The least new money: Rp{answer.Amount} for {answer.Request.Window}."));
        }

        if (answer.WhyOff is { } why && answer.MostOff > Rupiah.Zero)
        {
            session.Error.WriteLine(session.Say(
                $"Mungkin sampai Rp{answer.MostOff} terlalu banyak: {why.Id}.", $"It may be up to Rp{answer.MostOff} too much: {why.En}."));
        }

        foreach (var limit in answer.Limits) session.Error.WriteLine(limit.Text.In(session.Language));
    }
}
