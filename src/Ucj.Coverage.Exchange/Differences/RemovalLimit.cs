using System.Globalization;

namespace Ucj.Coverage.Exchange.Differences;

/// <summary>
/// How many rows of a file data may lose when others take their place: never all of them, nor more than a share and a
/// number, unless somebody has said so. It is how a folder that was copied in half is told from one that has shrunk.
/// </summary>
public sealed record RemovalLimit
{
    /// <summary>The word that allows all removals.</summary>
    public const string All = "all";

    /// <summary>The highest percentage.</summary>
    public const int MostPercent = 100;

    /// <summary>The limit where nobody has said anything.</summary>
    public static RemovalLimit Default { get; } = new();

    /// <summary>Percent of a file's rows that may go, 0 to 100.</summary>
    /// <value>The default is 5.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is out of bounds.</exception>
    public int Percent
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostPercent);
            field = value;
        }
    } = 5;

    /// <summary>Rows of a file that may go whatever their share, 0 or more.</summary>
    /// <value>The default is 20.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Rows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 20;

    /// <summary>Rows of a file that may go because somebody has said so, be they all of it, 0 or more.</summary>
    /// <value>The default is none; <see cref="long.MaxValue"/> allows all.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long Allowed
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Reads what somebody allows: a number of rows, or <see cref="All"/>.</summary>
    public static bool TryParseAllowed(string? text, out long allowed)
    {
        allowed = long.MaxValue;
        return string.Equals(text, All, StringComparison.OrdinalIgnoreCase)
            || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out allowed);
    }

    /// <summary>The most rows of a file that may go.</summary>
    public long Of(FileDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var share = (long)((Int128)difference.Before * Percent / MostPercent);
        return Math.Max(Allowed, Math.Min(difference.Before - 1, Math.Max(Rows, share)));
    }

    /// <summary>Whether more rows of a file would go than may.</summary>
    public bool Forbids(FileDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return difference.Removed > 0 && difference.Removed > Of(difference);
    }
}
