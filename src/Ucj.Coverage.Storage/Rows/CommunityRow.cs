using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Storage.Rows;

/// <summary>A row of <c>communities.csv</c>.</summary>
internal sealed class CommunityRow : StoredRow
{
    public string CommunityId { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Village { get; init; }

    public int? Members { get; init; }

    public int? RegisteredMembers { get; init; }

    public string? Group { get; init; }

    public string? Sector { get; init; }

    /// <inheritdoc/>
    public override string Key => CommunityId;

    public static CommunityRow Of(Community community) => new()
    {
        CommunityId = community.Id,
        Name = community.Name,
        Village = community.Village?.ToString(),
        Members = community.Members,
        RegisteredMembers = community.RegisteredMembers,
        Group = community.Group,
        Sector = Stored.Of(community.Sector),
    };

    public Community ToCommunity() => new(CommunityId, Name)
    {
        Village = Stored.Region(Village),
        Members = Members,
        RegisteredMembers = RegisteredMembers,
        Group = Group,
        Sector = Stored.ValueOrNull<Sector>(Sector),
    };
}
