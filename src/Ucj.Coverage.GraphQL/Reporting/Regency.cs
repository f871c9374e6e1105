using Ucj.Coverage.Disclosure;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A dataset as callers of the same regions see it, with everything that answers from it.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="Model">The dataset, with no more in it than is seen.</param>
/// <param name="Reports">Coverage.</param>
/// <param name="Catalogue">What it knows besides figures.</param>
/// <param name="Law">The premium law.</param>
/// <param name="Duties">Who owes what.</param>
/// <param name="Plans">Purses and plans.</param>
/// <param name="Scenarios">What might be.</param>
/// <param name="Size">How much there is of all that.</param>
internal sealed record Regency(
    CoverageModel Model,
    CoverageReports Reports,
    Catalogue Catalogue,
    PremiumLaw Law,
    DutyReports Duties,
    FundingPlans Plans,
    ScenarioReports Scenarios,
    ModelSize Size)
{
    /// <summary>The part of a dataset in a scope.</summary>
    /// <param name="whole">The dataset.</param>
    /// <param name="scope">The regions that are seen.</param>
    /// <param name="published">What is published of the dataset, where no more is seen; <see langword="null"/> for all figures.</param>
    /// <param name="own">Its figures, where they are known already.</param>
    public static Regency Of(
        CoverageModel whole, Scope scope, Lazy<PublicCoverage>? published = null, CoverageReport? own = null)
    {
        var model = ScopedModel.Of(whole, scope);
        var notShown = MoneyNotShown.Of(whole, model, scope);
        var reports = new CoverageReports(model, scope, published, own);
        return new Regency(
            model,
            reports,
            new Catalogue(model, scope),
            new PremiumLaw(model),
            new DutyReports(model),
            new FundingPlans(model, notShown),
            new ScenarioReports(model, notShown),
            new ModelSize(model, () => reports.Shown.Cube, published is not null));
    }
}
