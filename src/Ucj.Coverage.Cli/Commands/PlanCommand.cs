using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Scenarios;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj plan FOLDER --from --to</c>: who is paid by which purse, and why the others are not.</summary>
internal static class PlanCommand
{
    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var months = new MonthOptions(session);
        var strategy = CommonOptions.OneOf(
            "--strategy",
            session.Say("Cara membagi sumber dana", "How purses are given to workers"),
            FundingStrategy.Optimal,
            Enum.GetValues<FundingStrategy>());
        var monthly = new Option<bool>("--monthly")
        {
            Description = session.Say(
                "Rencanakan setiap bulan sendiri, bukan satu sumber dana untuk seluruh bulan seorang pekerja.",
                "Plan each month for itself, not one purse for all months of a worker."),
        };
        var bound = new Option<bool>("--bound")
        {
            Description = session.Say(
                "Hitung juga paling banyak berapa yang dapat dibiayai dari setiap prioritas.",
                "Also compute how many of each tier could be funded at most."),
        };
        var more = CommonOptions.Money("--more", session.Say(
            "Hitung juga siapa yang terjangkau dengan tambahan sekian rupiah di setiap sumber dana.",
            "Also compute whom so many more rupiah in each purse would reach."));
        var moneyFor = CommonOptions.Whole("--money-for", session.Say(
            "Hitung juga uang tambahan paling sedikit untuk sekian pekerja lagi, 1 atau lebih.",
            "Also compute the least more money that pays for so many more workers, 1 or more."), int.MaxValue);
        moneyFor.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long?>() < 1) CommonOptions.Refuse(result, result.Tokens[0].Value, new Phrase("1 atau lebih", "1 or more"));
        });
        var steps = SearchOptions.Steps(session);
        var denominator = CommonOptions.Denominator(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("plan", session.Say(
            "Siapa dibiayai sumber dana mana, dan mengapa yang lain tidak.",
            "Who is paid by which purse, and why the others are not."))
        {
            folder, months.From, months.To, strategy, monthly, bound, more, moneyFor, steps, denominator, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            if (months.Of(parsed, dataset.Model.Horizon) is not { } window) return ExitCode.WrongUsage;
            var request = new FundingRequest(window)
            {
                Strategy = parsed.GetValue(strategy),
                Monthly = parsed.GetValue(monthly),
                SearchSteps = parsed.GetValue(steps),
            };
            var report = session.Progress.While(new Phrase("Merencanakan", "Planning"), progress =>
            {
                var plan = FundingPlanner.Plan(dataset.Model, request, new WorkHundredths(progress), session.Cancellation);
                return new PlanReport(
                    plan,
                    PlanOutcome.Of(dataset.Model, plan, parsed.GetValue(denominator) ?? Denominators.Registry, session.Cancellation),
                    parsed.GetValue(bound) ? plan.FindBounds(session.Cancellation) : null,
                    parsed.GetValue(more) is { } amount ? plan.WithMore(new Rupiah(amount), session.Cancellation) : null,
                    parsed.GetValue(moneyFor) is { } workers ? plan.MoneyFor((int)workers, cancellation: session.Cancellation) : null);
            });
            report.Write(session, parsed.GetValue(format));
            return exitCode == ExitCode.Fine && report.CannotBeReached ? ExitCode.CannotBeReached : exitCode;
        });
        return command;
    }
}
