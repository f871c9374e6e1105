using CsCheck;
using Ucj.Coverage.Exchange.Tables;

namespace Ucj.Coverage.Exchange.Tests.Tables;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=", "'=")]
    [InlineData("@SUM(1+9)*cmd|' /C calc'!A0", "'@SUM(1+9)*cmd|' /C calc'!A0")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-W2", "'-W2")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("-2000000", "-2000000")]
    [InlineData("+28.30", "+28.30")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    [InlineData("'Aisyiyah", "'Aisyiyah")]
    [InlineData("W-1=2", "W-1=2")]
    public void Guarded_Text_HasAnApostropheWhereASpreadsheetWouldCompute(string text, string expected) =>
        Formula.Guarded(text).ShouldBe(expected);

    [Fact]
    public void Unguarded_WhatWasGuarded_IsTheTextAgain() =>
        Gen.String[Gen.Char["=@+-\t'1a."], 0, 6].Sample(text =>
            Formula.Unguarded(Formula.Guarded(text).AsMemory()).ToString() == text);
}
