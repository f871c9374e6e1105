namespace Ucj.Coverage.Exchange.Samples;

/// <summary>A choice among things, each as likely as its weight.</summary>
/// <typeparam name="T">What is chosen.</typeparam>
internal sealed class WeightedChoice<T>
{
    private readonly T[] _things;
    private readonly int[] _ends;

    /// <summary>A choice; the weights' sum is positive and fits 32 bits.</summary>
    public WeightedChoice(IEnumerable<(T Thing, int Weight)> choices)
    {
        var possible = choices.Where(choice => choice.Weight > 0).ToArray();
        _things = Array.ConvertAll(possible, choice => choice.Thing);
        _ends = Array.ConvertAll(possible, choice => choice.Weight);
        for (var i = 1; i < _ends.Length; i++) _ends[i] = checked(_ends[i] + _ends[i - 1]);
    }

    /// <summary>Chooses.</summary>
    public T Choose(Draws draws, Draw purpose)
    {
        var point = draws.Below(_ends[^1], purpose);
        var i = 0;
        while (_ends[i] <= point) i++;
        return _things[i];
    }
}
