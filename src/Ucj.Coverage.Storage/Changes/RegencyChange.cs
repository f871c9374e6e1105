namespace Ucj.Coverage.Storage.Changes;

/// <summary>A change of a regency's data. What was known before stays known as of before.</summary>
public abstract record RegencyChange
{
    private protected RegencyChange()
    {
    }
}
