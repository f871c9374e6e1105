using System.Collections;
using GraphQL.Types;
using NodaTime;
using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Regions;
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

/// <summary>A target to set.</summary>
internal sealed class TargetInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public TargetInput()
    {
        Name = "TargetInput";
        Description = "A target; one of the same region, month and denominator is corrected by it.";
        Field<NonNullGraphType<RegionCodeScalar>>("region").Description("The region it binds.");
        Field<NonNullGraphType<YearMonthScalar>>("month").Description("The month it is to be reached in.");
        Field<NonNullGraphType<DecimalScalar>>("percent").Description("Active workers in percent of the denominator, 0 to 100.");
        Field<NonNullGraphType<StringGraphType>>("definition").Description("Name of the denominator it is a percentage of.");
        Field<StringGraphType>("source").Description("Where it was published; null: not said.");
    }

    /// <summary>Makes the <see cref="SetTarget"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var percent = (decimal)value["percent"]!;
        return new SetTarget(new CoverageTarget(
            (RegionCode)value["region"]!,
            (YearMonth)value["month"]!,
            percent is >= 0 and <= 100 && decimal.Round(percent, 6) == percent
                ? Percent.Of(percent)
                : throw Throw.NotPercent(percent),
            (string)value["definition"]!,
            value.TryGetValue("source", out var source) ? (string?)source : null));
    }
}

/// <summary>An envelope to set.</summary>
internal sealed class EnvelopeInput : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public EnvelopeInput()
    {
        Name = "EnvelopeInput";
        Description = "An envelope (pagu); one of the same purse that begins in the same month is corrected by it.";
        Field<NonNullGraphType<StringGraphType>>("purse").Description("The purse's id.");
        Field<NonNullGraphType<MonthRangeInput>>("months").Description("The months it is for, both ends inclusive.");
        Field<NonNullGraphType<RupiahScalar>>("amount").Description("How much, 0 or more.");
    }

    /// <summary>Makes the <see cref="SetEnvelope"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) => new SetEnvelope(
        new Envelope((string)value["purse"]!, (MonthRange)value["months"]!, (Rupiah)value["amount"]!));
}
