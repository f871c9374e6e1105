using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
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
        Field<RupiahScalar>("total").Description(MeasureText.Of(CoverageMeasure.PremiumTotal)).Read(it => it.Total);
        Field<RupiahScalar>("employer")
            .Description(MeasureText.Of(CoverageMeasure.PaidByEmployer))
            .Read(it => it.ByEmployer);
        Field<RupiahScalar>("worker").Description(MeasureText.Of(CoverageMeasure.PaidByWorker)).Read(it => it.ByWorker);
        Field<RupiahScalar>("funded").Description(MeasureText.Of(CoverageMeasure.PaidByFunded)).Read(it => it.ByFund);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeAmountType>>>>("byProgramme")
            .Description("The total by programme: JKK, JKM, JHT and JP, zeros included.")
            .ReadAll(it => ByProgramme(it));
    }

    private static IEnumerable<ProgrammeAmount> ByProgramme(Dues dues) =>
    [
        new(Programme.Jkk, dues.Jkk),
        new(Programme.Jkm, dues.Jkm),
        new(Programme.Jht, dues.Jht),
        new(Programme.Jp, dues.Jp),
    ];
}
