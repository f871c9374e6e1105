using System.Collections;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Storage.Changes;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A spell to record.</summary>
internal sealed class ParticipationInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public ParticipationInput()
    {
        Name = "ParticipationInput";
        Description = "A spell of a worker; one that begins in the same month is corrected by it.";
        Field<NonNullGraphType<IdGraphType>>("worker").Description("The worker's id.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProgrammeEnum>>>>("programmes")
            .Description("The programmes; at least JKK and JKM.");
        Field<NonNullGraphType<YearMonthScalar>>("from").Description("The first month, inclusive.");
        Field<YearMonthScalar>("to").Description("The last month, inclusive; null while it runs.");
        Field<NonNullGraphType<StringGraphType>>("payer").Description("EMPLOYER, SELF, or the id of the purse that pays.");
    }

    /// <summary>Makes the <see cref="RecordParticipation"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => new RecordParticipation(
        (string)value["worker"]!,
        new Spell(
            ProgrammeSet.Of([.. ((IEnumerable)value["programmes"]!).Cast<Programme>()]),
            (YearMonth)value["from"]!,
            value.TryGetValue("to", out var to) ? (YearMonth?)to : null,
            value["payer"] is string { Length: > 0 } payer ? Payer.Of(payer) : throw Throw.NoPayer()));
}
