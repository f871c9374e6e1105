using CsCheck;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Tests.Recalculation;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>What the cliff must obey whatever the workers, their spells and the grouping.</summary>
public sealed class CliffLawsTests
{
    private const int Models = 80;

    private static readonly Gen<Dimension[]> Grouping =
        Gen.Shuffle(Enum.GetValues<Dimension>()).SelectMany(all => Gen.Int[0, all.Length].Select(count => all[..count]));

    private static readonly Gen<MonthRange> Asked = Gen.Select(Gen.Int[0, 35], Gen.Int[0, 35], (one, other) => new MonthRange(
        ContributionMonth.Plus(RandomModel.Horizon.First, Math.Min(one, other)),
        ContributionMonth.Plus(RandomModel.Horizon.First, Math.Max(one, other))));

    [Fact]
    public void Of_AnyModel_EqualsACountByTheWordsOfTheDefinition() => Gen.Select(RandomModel.Any, Asked).Sample((random, months) =>
    {
        var rows = Cliff.Of(ModelOf(random.Model()), new CliffQuery(months) { GroupBy = [Dimension.Payer, Dimension.WorkerGroup] }).Rows;

        var counted = months.Months().SelectMany(month => random.Workers.SelectMany(one =>
        {
            var life = new BruteForce(one.Worker, one.Spells, tolerance: 0);
            var next = ContributionMonth.Plus(month, 1);
            var ended = one.Spells.FirstOrDefault(spell => spell.To == month);
            return ended is not null && life.Counts && life.Eligible(next) && life.PayerOf(next) is null
                ? [(Month: month, Payer: ended.Payer.ToString(), one.Worker.Group)]
                : Array.Empty<(NodaTime.YearMonth Month, string Payer, string Group)>();
        })).CountBy(fall => fall).ToDictionary(pair => pair.Key, pair => (long)pair.Value);
        rows.ToDictionary(row => (row.Month, row.Key.Payer.ToString()!, row.Key.WorkerGroup!.Code), row => row.Workers)
            .ShouldBe(counted, ignoreOrder: true);
    }, iter: Models);

    [Fact]
    public void Of_AnyGrouping_SumsToTheUngrouped() => Gen.Select(RandomModel.Any, Asked, Grouping).Sample((random, months, groupBy) =>
    {
        var model = ModelOf(random.Model());
        var whole = Cliff.Of(model, new CliffQuery(months)).Rows;

        var parts = Cliff.Of(model, new CliffQuery(months) { GroupBy = groupBy }).Rows;

        parts.GroupBy(row => row.Month).Select(rows => (
            rows.Key,
            rows.Sum(row => row.Workers),
            rows.Sum(row => row.Unpriced),
            rows.Sum(row => row.MonthlyCost.Amount),
            rows.Sum(row => row.CostToEnd.Amount))).ShouldBe(
            whole.Select(row => (row.Month, row.Workers, row.Unpriced, row.MonthlyCost.Amount, row.CostToEnd.Amount)));
        parts.ShouldAllBe(row => row.Workers > 0);
    }, iter: Models);

    [Fact]
    public void Of_AnyModel_DenominatorIsEligibleInTheMonthAfter() => Gen.Select(RandomModel.Any, Asked).Sample((random, months) =>
    {
        foreach (var row in Cliff.Of(ModelOf(random.Model()), new CliffQuery(months)).Rows)
        {
            var after = ContributionMonth.Plus(row.Month, 1);
            row.Denominator.ShouldBe(random.Workers.Select(one => new BruteForce(one.Worker, one.Spells, 0))
                .Count(life => life.Counts && life.Eligible(after)));
            row.Points.ShouldNotBeNull();
        }
    }, iter: Models);

    [Fact]
    public void Of_AnyModel_TheOrderOfRowsChangesNothing() => RandomModel.Any.Sample(random =>
    {
        var query = new CliffQuery(RandomModel.Horizon) { GroupBy = [Dimension.Village, Dimension.Payer] };

        Cliff.Of(ModelOf(random.ModelBackwards()), query).Rows.ShouldBe(Cliff.Of(ModelOf(random.Model()), query).Rows);
    }, iter: Models);

    private static CoverageModel ModelOf(CoverageModel model) => model with
    {
        Premiums = PremiumSchedule.Default,
        FundingSources =
        [
            new FundingSource(Baznas.PurseId!, FundingSourceKind.Baznas, "Baznas", 1),
            new FundingSource(Sawit.PurseId!, FundingSourceKind.DbhSawit, "DBH Sawit", 2),
        ],
    };
}
