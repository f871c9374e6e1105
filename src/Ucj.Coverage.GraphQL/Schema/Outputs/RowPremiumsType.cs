using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The premiums of a row.</summary>
internal sealed class RowPremiumsType : ObjectGraphType<Dues>
{
    /// <summary>Declares the fields.</summary>
    public RowPremiumsType()
    {
        Name = "RowPremiums";
        Description = "Premiums due in a period, each line rounded once before it is summed. What is not billed (JKP) is in no sum.";
        Field<RupiahScalar>("total").Description(MeasureText.Of(CoverageMeasure.PremiumTotal)).Resolve(c => c.Source.Total);
        Field<RupiahScalar>("employer")
            .Description(MeasureText.Of(CoverageMeasure.PaidByEmployer))
            .Resolve(c => c.Source.ByEmployer);
        Field<RupiahScalar>("worker").Description(MeasureText.Of(CoverageMeasure.PaidByWorker)).Resolve(c => c.Source.ByWorker);
        Field<RupiahScalar>("funded").Description(MeasureText.Of(CoverageMeasure.PaidByFunded)).Resolve(c => c.Source.ByFund);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeAmountType>>>>("byProgramme")
            .Description("The total by programme: JKK, JKM, JHT and JP, zeros included.")
            .Resolve(c => ByProgramme(c.Source));
    }

    private static IEnumerable<ProgrammeAmount> ByProgramme(Dues dues) =>
    [
        new(Programme.Jkk, dues.Jkk),
        new(Programme.Jkm, dues.Jkm),
        new(Programme.Jht, dues.Jht),
        new(Programme.Jp, dues.Jp),
    ];
}
