using System.Runtime.CompilerServices;
using NodaTime;
using Ucj.Coverage.Exchange.Samples;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Exchange.Tests.Samples;

/// <summary>The fictitious sample: complete, readable, and with something to tell.</summary>
public sealed class NagariMandiriTests : IClassFixture<NagariMandiriTests.Sample>
{
    private const int Nagari = 39;

    private readonly Sample _sample;

    public NagariMandiriTests(Sample sample) => _sample = sample;

    [Fact]
    public void Reading_TheWholeFolder_FindsNoProblem() => _sample.Reading.Problems.ShouldBeEmpty();

    [Fact]
    public void Purses_OfNagari_AreOneEachAndOfDifferentMeans()
    {
        var model = _sample.Reading.Dataset!.Model;
        var purses = model.FundingSources.Where(purse => purse.Kind == FundingSourceKind.ApbNagari).ToList();

        purses.Select(purse => purse.Regions.ShouldHaveSingleItem()).Distinct().Count().ShouldBe(Nagari);
        model.Envelopes.Where(envelope => purses.Exists(purse => purse.Id == envelope.SourceId))
            .Select(envelope => envelope.Amount).Distinct().Count().ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Plan_FromTheMonthOfThePerbup_PaysFromNearlyEveryNagari()
    {
        var plan = FundingPlanner.Plan(
            _sample.Reading.Dataset!.Model, new FundingRequest(new MonthRange(new YearMonth(2026, 4), new YearMonth(2026, 12))));

        plan.Lines.Select(line => line.SourceId).Where(id => id.StartsWith("NAG_", StringComparison.Ordinal)).Distinct().Count()
            .ShouldBeInRange(25, Nagari - 1);
    }

    [Fact]
    public void Plan_BeforeThePerbup_PaysFromNoNagari() =>
        FundingPlanner.Plan(
                _sample.Reading.Dataset!.Model, new FundingRequest(new MonthRange(new YearMonth(2026, 1), new YearMonth(2026, 12))))
            .Lines.ShouldNotContain(line => line.SourceId.StartsWith("NAG_", StringComparison.Ordinal));

    /// <summary>A copy of the committed files, with its workers.</summary>
    public sealed class Sample : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("ucj-nagari-mandiri-").FullName;

        public Sample()
        {
            foreach (var file in Directory.EnumerateFiles(Source()))
            {
                if (Path.GetFileName(file) is not ("workers.csv" or "participations.csv" or "employers.csv"))
                    File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
            }

            SampleRegency.EnsureGenerated(_folder).ShouldBeTrue();
            Reading = DatasetReader.Read(_folder);
        }

        public DatasetReading Reading { get; }

        public void Dispose() => Directory.Delete(_folder, recursive: true);

        private static string Source([CallerFilePath] string here = "") =>
            Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/nagari-mandiri"));
    }
}
