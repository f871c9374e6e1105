using System.CommandLine;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj plan FOLDER --from --to</c>: who is paid by which purse, and why the others are not.</summary>
internal static class PlanCommand
{
    /// <summary>More than any budget has, and small enough that sums with it fit 64 bits.</summary>
    private const long MostMoney = 1_000_000_000_000_000;

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
                "Hitung juga paling banyak berapa yang dapat didanai dari setiap prioritas.",
                "Also compute how many of each tier could be funded at most."),
        };
        var more = new Option<long?>("--more")
        {
            Description = session.Say(
                "Hitung juga siapa yang terjangkau dengan tambahan sekian rupiah di setiap sumber dana.",
                "Also compute whom so many more rupiah in each purse would reach."),
            HelpName = "AMOUNT",
            CustomParser = result => CommonOptions.Parsed(result, $"rupiah in plain digits, 1 to {MostMoney}", text =>
                Rupiah.TryParse(text, null, out var rupiah) && rupiah.Amount is >= 1 and <= MostMoney ? rupiah.Amount : (long?)null),
        };
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("plan", session.Say(
            "Siapa dibiayai sumber dana mana, dan mengapa yang lain tidak.",
            "Who is paid by which purse, and why the others are not."))
        {
            folder, months.From, months.To, strategy, monthly, bound, more, format, partial,
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
            };
            var report = session.Progress.While(new Phrase("Merencanakan", "Planning"), _ =>
            {
                var plan = FundingPlanner.Plan(dataset.Model, request);
                return new PlanReport(
                    plan,
                    parsed.GetValue(bound) ? plan.Bounds : null,
                    parsed.GetValue(more) is { } amount ? plan.WithMore(new Rupiah(amount)) : null);
            });
            report.Write(session, parsed.GetValue(format));
            return exitCode;
        });
        return command;
    }
}
