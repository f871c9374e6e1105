using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Compiled;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>Something in a dataset folder that cannot be taken in.</summary>
internal sealed class ProblemType : ObjectGraphType<Problem>
{
    /// <summary>Declares the fields.</summary>
    public ProblemType()
    {
        Name = "Problem";
        Description = "Something in a dataset folder that cannot be taken in.";
        Field<NonNullGraphType<StringGraphType>>("code").Description("The stable code of the check, such as UNKNOWN_GROUP.")
            .Read(it => it.Code);
        Field<NonNullGraphType<StringGraphType>>("file").Description("The file's name.").Read(it => it.File);
        Field<IntGraphType>("line").Description("The line on which the row begins, from 1; null when the whole file is meant.")
            .Read(it => it.Line == 0 ? (int?)null : it.Line);
        Field<StringGraphType>("column").Description("The column's name; null when the whole row is meant.")
            .Read(it => it.Column.Length == 0 ? null : it.Column);
        Field<StringGraphType>("found").Description("The text found, shortened; null when nothing was there.")
            .Read(it => it.Found.Length == 0 ? null : it.Found);
        Field<NonNullGraphType<StringGraphType>>("expected").Description("What was expected.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Expectation.Expected.In(language));
        Field<NonNullGraphType<StringGraphType>>("remedy").Description("What to do.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.Expectation.Remedy.In(language));
        Field<NonNullGraphType<StringGraphType>>("text").Description("The whole message.").LanguageArgument()
            .Read(c => c.Language(), (it, language) => it.In(language));
    }
}
