using Ucj.Coverage.Exchange;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>What <c>dataset.json</c> says: the name, the months and the settings.</summary>
internal sealed class DatasetRow : StoredRow
{
    public string Name { get; init; } = "";

    public string Region { get; init; } = "";

    public int From { get; init; }

    public int To { get; init; }

    public bool HasRegistry { get; init; }

    public int ToleranceMonths { get; init; }

    public int MinAge { get; init; }

    public int MaxAge { get; init; }

    public bool VillageBudgetRelief { get; init; }

    public bool FundedAtOwnBand { get; init; }

    public decimal ReallocationThreshold { get; init; }

    /// <inheritdoc/>
    public override string Key => "";

    public static DatasetRow Of(Dataset dataset)
    {
        var (model, settings) = (dataset.Model, dataset.Model.Settings);
        return new DatasetRow
        {
            Name = dataset.Name,
            Region = model.Region.ToString(),
            From = Stored.Of(model.Horizon.First),
            To = Stored.Of(model.Horizon.Last),
            HasRegistry = model.Registry is not null,
            ToleranceMonths = settings.ToleranceMonths,
            MinAge = settings.MinAge,
            MaxAge = settings.MaxAge,
            VillageBudgetRelief = settings.VillageBudgetRelief,
            FundedAtOwnBand = settings.FundedAtOwnBand,
            ReallocationThreshold = settings.ReallocationThreshold,
        };
    }

    /// <summary>The model as far as the file says it: without the rows of the other files.</summary>
    public CoverageModel ToModel(RegionTree regions, WorkerGroupCatalog groups) =>
        new(RegionCode.Parse(Region), Stored.Months(From, To), regions, groups)
        {
            Settings = new CoverageSettings
            {
                ToleranceMonths = ToleranceMonths,
                MinAge = MinAge,
                MaxAge = MaxAge,
                VillageBudgetRelief = VillageBudgetRelief,
                FundedAtOwnBand = FundedAtOwnBand,
                ReallocationThreshold = ReallocationThreshold,
            },
        };
}
