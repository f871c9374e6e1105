using System.Text;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>Every figure of a cube as text, so that two cubes can be compared and a difference read.</summary>
internal static class CubeText
{
    public static string Of(CoverageCube cube)
    {
        var text = new StringBuilder().AppendLine($"{cube.Months} {cube.DuesMonths} {cube.HasFlows}");
        foreach (var series in cube.Series)
        {
            text.AppendLine($"{series.RegionNumber} {series.Cell}");
            Line(text, "eligible", series.Eligible);
            Line(text, "active", series.Active);
            Line(text, "enrolled", series.Enrolled);
            Line(text, "new", series.New);
            Line(text, "lapsed", series.Lapsed);
            Line(text, "dues", cube.Months.Length, series.DuesIn);
            foreach (var ofPayer in series.ByPayer)
            {
                Line(text, $"active by {ofPayer.Payer}", ofPayer.Active);
                Line(text, $"dues by {ofPayer.Payer}", cube.Months.Length, ofPayer.DuesIn);
            }
        }

        return text.ToString();
    }

    private static string Sums(Dues dues) =>
        $"{dues.Jkk}/{dues.Jkm}/{dues.Jht}/{dues.Jp}/{dues.ByEmployer}/{dues.ByWorker}/{dues.ByFund}";

    private static void Line(StringBuilder text, string name, int months, Func<int, Dues> dues) =>
        Line(text, name, Enumerable.Range(0, months).Select(month => Sums(dues(month))));

    private static void Line(StringBuilder text, string name, ReadOnlySpan<long> values) =>
        Line(text, name, values.ToArray().AsEnumerable());

    private static void Line<T>(StringBuilder text, string name, IEnumerable<T> values) =>
        text.Append("  ").Append(name).Append(": ").AppendJoin(' ', values).AppendLine();
}
