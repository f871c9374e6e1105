using GraphQL.Types;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>An enum whose values have their upper-snake codes, every one described.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal abstract class CodeEnum<T> : EnumerationGraphType
    where T : struct, Enum
{
    /// <summary>Lists the values in the order in which they are declared.</summary>
    /// <param name="description">What the enum says.</param>
    /// <param name="describe">What a value says.</param>
    protected CodeEnum(string description, Func<T, string> describe)
    {
        Name = typeof(T).Name;
        Description = description;
        foreach (var value in Enum.GetValues<T>()) Add(Code.Of(value), value, describe(value));
    }
}
