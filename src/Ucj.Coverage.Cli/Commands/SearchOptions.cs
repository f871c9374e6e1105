using System.CommandLine;
using Ucj.Coverage.Funding;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>How long a search may take, counted and not timed.</summary>
internal static class SearchOptions
{
    private static readonly long Usual = new FundingRequest(MonthRange.OfYear(1)).SearchSteps;

    /// <summary>The option.</summary>
    public static Option<long> Steps(Session session) => CommonOptions.Number(
        "--steps",
        session.Say(
            "Langkah pencarian untuk yang paling sedikit atau paling banyak; lebih banyak, lebih pasti",
            "Steps of the search for the least or the most; the more, the surer"),
        Usual,
        1,
        long.MaxValue / 2);
}
