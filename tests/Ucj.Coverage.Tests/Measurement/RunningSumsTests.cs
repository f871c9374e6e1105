using CsCheck;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Measurement;

public sealed class RunningSumsTests
{
    private static readonly Gen<long> Amount = Gen.OneOf(Gen.Long[0, 1000], Gen.Long[0, long.MaxValue]);

    [Fact]
    public void Add_AnyRunOfRows_IsTheirSumOrAnErrorWhereItDoesNotFit() =>
        (from months in Gen.Int[1, 30]
         from rows in Amount.Array[months].Array[1, 12]
         from first in Gen.Int[0, rows.Length]
         from end in Gen.Int[first, rows.Length]
         from month in Gen.Int[0, months - 1]
         from length in Gen.Int[1, months - month]
         select (rows, first, end, month, length)).Sample(drawn =>
         {
             var (rows, first, end, month, length) = drawn;
             var sums = new RunningSums(rows.Length, rows[0].Length);
             foreach (var row in rows) sums.Append(row);
             sums.Complete();
             var expected = new Int128[length];
             foreach (var row in rows[first..end])
             {
                 for (var i = 0; i < length; i++) expected[i] += row[month + i];
             }

             var found = new long[length];
             void Add() => sums.Add(first, end, month, found);
             if (expected.Any(sum => sum > long.MaxValue)) Should.Throw<OverflowException>(Add);
             else
             {
                 Add();
                 found.Select(sum => (Int128)sum).ShouldBe(expected);
             }
         }, iter: 2000);

    [Fact]
    public void Of_AnyRowEvenAfterTheSumsWrapped_IsItsNumber()
    {
        var sums = new RunningSums(3, 1);
        foreach (var number in (long[])[long.MaxValue, 7, long.MaxValue]) sums.Append([number]);
        sums.Complete();

        sums.Of(1, 0).ShouldBe(7);
        sums.Of(2, 0).ShouldBe(long.MaxValue);
    }
}
