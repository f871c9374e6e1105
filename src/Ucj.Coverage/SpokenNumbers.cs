using System.Globalization;

namespace Ucj.Coverage;

/// <summary>How numbers are written for people: <c>1.660.242.600</c> and <c>28,30</c> in Indonesian, <c>1,660,242,600</c> and <c>28.30</c> in English.</summary>
public static class SpokenNumbers
{
    private static readonly NumberFormatInfo Indonesian = Read(grouped: ".", point: ",");
    private static readonly NumberFormatInfo English = Read(grouped: ",", point: ".");

    /// <summary>The separators of a language.</summary>
    public static NumberFormatInfo In(Language language) => language == Language.Id ? Indonesian : English;

    private static NumberFormatInfo Read(string grouped, string point) => NumberFormatInfo.ReadOnly(
        new NumberFormatInfo { NumberGroupSeparator = grouped, NumberDecimalSeparator = point, NegativeSign = "-" });
}
