using GraphQL.Types;
using Ucj.Coverage.Storage.Auditing;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Whether the audit is what was written.</summary>
internal sealed class AuditIntactType : ObjectGraphType<AuditCheck>
{
    /// <summary>Declares the fields.</summary>
    public AuditIntactType()
    {
        Name = "AuditIntact";
        Description = "Whether the audit is what was written.";
        Field<NonNullGraphType<BooleanGraphType>>("intact").Description("Whether every entry is what was written.")
            .Resolve(c => c.Source.IsIntact);
        Field<NonNullGraphType<IntGraphType>>("entries").Description("How many entries hold, up to the first that does not.")
            .Resolve(c => checked((int)c.Source.Chains.Sum(chain => chain.Entries)));
        Field<NonNullGraphType<IntGraphType>>("adopted")
            .Description("How many of them are older than the chain, and were chained as they stood then.")
            .Resolve(c => checked((int)c.Source.Chains.Sum(chain => chain.Adopted)));
        Field<NonNullGraphType<IntGraphType>>("forgotten")
            .Description("How many subjects and states were taken away for good; the chain holds without them.")
            .Resolve(c => checked((int)c.Source.Chains.Sum(chain => chain.Forgotten)));
        Field<IdGraphType>("firstBroken")
            .Description("The first entry that is not what was written; null when all are, or when what is missing has no number.")
            .Resolve(c => c.Source.FirstBroken?.Entry);
        Field<StringGraphType>("fault").Description("What is wrong, such as CHANGED or REMOVED; null when nothing is.")
            .Resolve(c => c.Source.FirstBroken is { } found ? Code.Of(found.Fault) : null);
        Field<StringGraphType>("explanation").Description("What was found, and what was expected; null when nothing is wrong.").LanguageArgument()
            .Resolve(c => c.Source.FirstBroken?.Text.In(c.Language()));
        Field<StringGraphType>("head").Description(
            "The number of the last entry that holds and its hash: kept elsewhere, it shows later that nothing was written anew; null when there is none.")
            .Resolve(c => c.Source.Chains.Select(chain => chain.Head).LastOrDefault());
    }
}
