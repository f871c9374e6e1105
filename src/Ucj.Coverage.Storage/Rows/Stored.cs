using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>How values stand in the database: months as yyyyMM, money as whole rupiah, percents in millionths.</summary>
internal static class Stored
{
    private const int Hundred = 100;
    private const long Millionths = 1_000_000;
    private const char ListSeparator = '|';

    public static int Of(YearMonth month) => month.Year * Hundred + month.Month;

    public static int? Of(YearMonth? month) => month is { } given ? Of(given) : null;

    public static YearMonth Month(int month) => new(month / Hundred, month % Hundred);

    public static YearMonth? Month(int? month) => month is { } given ? Month(given) : null;

    public static MonthRange Months(int first, int last) => new(Month(first), Month(last));

    public static long Of(Percent percent) => (long)(percent.Value * Millionths);

    public static long? Of(Percent? percent) => percent is { } given ? Of(given) : null;

    public static Percent Percent(long millionths) => Coverage.Percent.Of((decimal)millionths / Millionths);

    public static Percent? Percent(long? millionths) => millionths is { } given ? Percent(given) : null;

    public static Rupiah? Money(long? amount) => amount is { } given ? new Rupiah(given) : null;

    public static RegionCode? Region(string? code) => code is null ? null : RegionCode.Parse(code);

    public static string? Of<T>(T? value)
        where T : struct, Enum => value is { } given ? Code.Of(given) : null;

    public static T Value<T>(string code)
        where T : struct, Enum => Code.TryParse<T>(code, out var value) ? value : throw Throw.NotStored(code, typeof(T).Name);

    public static T? ValueOrNull<T>(string? code)
        where T : struct, Enum => code is null ? null : Value<T>(code);

    public static string List(IEnumerable<string> items) => string.Join(ListSeparator, items);

    public static string[] List(string items) => items.Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries);
}
