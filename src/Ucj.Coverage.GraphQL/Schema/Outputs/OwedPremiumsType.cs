using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.GraphQL.Schema.Compiled;
using Ucj.Coverage.GraphQL.Schema.Inputs;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Premiums that are owed.</summary>
internal sealed class OwedPremiumsType : ObjectGraphType<Dues>
{
    /// <summary>Declares the fields.</summary>
    public OwedPremiumsType()
    {
        Name = "OwedPremiums";
        Description = "Premiums owed, each line rounded once before it is summed. What is not billed (JKP) is in no sum.";
        Add("total", CoverageMeasure.PremiumTotal, dues => dues.Total);
        Add("employer", CoverageMeasure.PaidByEmployer, dues => dues.ByEmployer);
        Add("worker", CoverageMeasure.PaidByWorker, dues => dues.ByWorker);
        Add("funded", CoverageMeasure.PaidByFunded, dues => dues.ByFund);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeAmountType>>>>("byProgramme")
            .Description("The total by programme: JKK, JKM, JHT and JP, zeros included.")
            .ReadAll(dues => new ProgrammeAmount[]
            {
                new(Programme.Jkk, dues.Jkk),
                new(Programme.Jkm, dues.Jkm),
                new(Programme.Jht, dues.Jht),
                new(Programme.Jp, dues.Jp),
            });
    }

    private void Add(string name, CoverageMeasure measure, Func<Dues, Rupiah> amount) =>
        Field<RupiahScalar>(name).Description(MeasureText.Of(measure)).Read(amount);
}
