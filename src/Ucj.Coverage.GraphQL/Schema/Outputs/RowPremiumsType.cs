using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The premiums of a row.</summary>
internal sealed class RowPremiumsType : ObjectGraphType<CoverageEntry>
{
    private static readonly (Programme Programme, CoverageMeasure Measure)[] Programmes =
    [
        (Programme.Jkk, CoverageMeasure.PremiumJkk),
        (Programme.Jkm, CoverageMeasure.PremiumJkm),
        (Programme.Jht, CoverageMeasure.PremiumJht),
        (Programme.Jp, CoverageMeasure.PremiumJp),
    ];

    /// <summary>Declares the fields.</summary>
    public RowPremiumsType()
    {
        Name = "RowPremiums";
        Description = "Premiums due in a period, each line rounded once before it is summed. What is not billed (JKP) is in no sum.";
        AddMoney("total", CoverageMeasure.PremiumTotal);
        AddMoney("employer", CoverageMeasure.PaidByEmployer);
        AddMoney("worker", CoverageMeasure.PaidByWorker);
        AddMoney("funded", CoverageMeasure.PaidByFunded);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeAmountType>>>>("byProgramme")
            .Description("The total by programme: JKK, JKM, JHT and JP, zeros included.")
            .ReadAll(row => Programmes.Select(one => new ProgrammeAmount(one.Programme, row.Money(one.Measure)!.Value)));
    }

    private void AddMoney(string name, CoverageMeasure measure) =>
        Field<RupiahScalar>(name).Description(MeasureText.Of(measure)).Read(row => row.Money(measure));
}
