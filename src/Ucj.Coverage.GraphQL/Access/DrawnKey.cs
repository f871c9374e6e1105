using System.Buffers.Text;
using System.Security.Cryptography;
using Ucj.Coverage.GraphQL.Settings;

namespace Ucj.Coverage.GraphQL.Access;

/// <summary>
/// The key a server draws when nobody has said who may ask: that a request comes from this machine proves nothing, for a proxy
/// on it sends those of the whole world. It is held in memory alone, and is another one at the next start.
/// </summary>
internal sealed class DrawnKey
{
    private const int Bytes = 32;

    private DrawnKey(string text) => Text = text;

    /// <summary>The key, of letters, digits, <c>-</c> and <c>_</c>, so that a link and a shell take it as it is.</summary>
    public string Text { get; }

    /// <summary>Draws one.</summary>
    public static DrawnKey Draw() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Access for who has the key: every figure, no change.</summary>
    public AccessSettings For(AccessSettings access) => access with
    {
        Keys = [new ApiKeySettings { Name = "localhost", Hash = ApiKeys.HashOf(Text), Role = Role.Analyst, Regions = "00" }],
    };

    /// <summary>Nothing of it: a secret must not be printed by accident.</summary>
    public override string ToString() => nameof(DrawnKey);
}
