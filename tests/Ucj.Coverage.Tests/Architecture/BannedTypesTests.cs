namespace Ucj.Coverage.Tests.Architecture;

public sealed class BannedTypesTests
{
    [Fact]
    public void Library_AllItsCode_HasNoBinaryFloatingPointAndNoClock() =>
        typeof(Rupiah).Assembly.GetTypes().SelectMany(BannedTypes.FindIn).ShouldBeEmpty();

    [Fact]
    public void FindIn_TypeThatSins_FindsEverySin() =>
        new[] { "Sinner._field: field", "Sinner.Returned: return", "Sinner.Taken: parameter", "Sinner.Hidden: code" }
            .ShouldBeSubsetOf(BannedTypes.FindIn(typeof(Sinner)));

    private sealed class Sinner
    {
        private readonly List<float> _field = [];

        public DateTime? Returned() => _field.Count == 0 ? null : default;

        public int Taken(double[] taken) => taken.Length + _field.Count;

        public bool Hidden(int number)
        {
            var half = number * 0.5;
            return half > 1 && half < 2 && _field.Count == 0;
        }
    }
}
