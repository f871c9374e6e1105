using System.Text;
using GraphQL.Types;
using NodaTime;
using NodaTime.Text;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>What writes the values of each scalar and enum of the schema, the same text as its serialization.</summary>
internal static class ScalarWriters
{
    /// <summary>What writes a type of value as a scalar; <see langword="null"/> where only the plain path can.</summary>
    public static Action<Utf8Json, T>? Of<T>(ScalarGraphType scalar) => (Delegate?)(scalar switch
    {
        EnumerationGraphType names when typeof(T).IsEnum => Names<T>(names),
        IntGraphType when typeof(T) == typeof(int) => (Action<Utf8Json, int>)((json, value) => json.Number(value)),
        BooleanGraphType when typeof(T) == typeof(bool) => (Action<Utf8Json, bool>)((json, value) => json.Boolean(value)),
        StringGraphType when typeof(T) == typeof(string) => (Action<Utf8Json, string>)((json, value) => json.Text(value)),
        DecimalScalar when typeof(T) == typeof(decimal) => (Action<Utf8Json, decimal>)((json, value) => json.Number(value)),
        RupiahScalar when typeof(T) == typeof(Rupiah) =>
            (Action<Utf8Json, Rupiah>)((json, value) => json.Number(RupiahScalar.Checked(value).Amount)),
        YearMonthScalar when typeof(T) == typeof(YearMonth) =>
            (Action<Utf8Json, YearMonth>)((json, value) => json.Text(ContributionMonth.Format(value))),
        InstantScalar when typeof(T) == typeof(Instant) =>
            (Action<Utf8Json, Instant>)((json, value) => json.Text(InstantPattern.ExtendedIso.Format(value))),
        RegionCodeScalar when typeof(T) == typeof(RegionCode) =>
            (Action<Utf8Json, RegionCode>)((json, value) => json.Text(value.ToString())),
        _ => null,
    }) as Action<Utf8Json, T>;

    private static Action<Utf8Json, T> Names<T>(EnumerationGraphType type)
    {
        var values = type.Values.Select(value => (T)value.Value!).ToArray();
        var names = type.Values.Select(value => Encoding.UTF8.GetBytes($"\"{value.Name}\"")).ToArray();
        return (json, value) => json.Raw(names[Array.IndexOf(values, value)]);
    }
}
