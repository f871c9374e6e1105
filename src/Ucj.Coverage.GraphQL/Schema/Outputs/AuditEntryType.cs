using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>An entry of the audit.</summary>
internal sealed class AuditEntryType : ObjectGraphType<AuditEntry>
{
    /// <summary>Declares the fields.</summary>
    public AuditEntryType()
    {
        Name = "AuditEntry";
        Description = "Who changed or took out what.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Its number; later ones have higher numbers.")
            .Resolve(c => c.Source.Id);
        Field<NonNullGraphType<InstantScalar>>("at").Description("When.").Resolve(c => c.Source.At);
        Field<NonNullGraphType<StringGraphType>>("who").Description("The user or key.").Resolve(c => c.Source.By.Who);
        Field<NonNullGraphType<StringGraphType>>("where").Description("From where: an address or a machine.")
            .Resolve(c => c.Source.By.Where);
        Field<NonNullGraphType<StringGraphType>>("action").Description("What was done, such as IMPORT_DATASET.")
            .Resolve(c => c.Source.Action);
        Field<StringGraphType>("subject").Description("What it was done to, such as a worker's id; null when to all.")
            .Resolve(c => c.Source.Subject);
        Field<StringGraphType>("before").Description("The state before, as JSON; null when there was none.")
            .Resolve(c => c.Source.Before);
        Field<StringGraphType>("after").Description("The state after, as JSON; null when there is none.")
            .Resolve(c => c.Source.After);
    }
}
